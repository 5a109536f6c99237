-- When the standing text was first told, and the least key of the article's addresses: neither depends on which of
-- several visits or copies of one text was stored first. Null in rows of earlier versions: the revision's own hold.
ALTER TABLE articles ADD COLUMN told_at TEXT;
ALTER TABLE articles ADD COLUMN url_key TEXT;

-- Earlier moments at which a stored text was told, than its revisions have: on another page, or before it was redated.
CREATE TABLE tellings (
    article_id INTEGER NOT NULL REFERENCES articles (id),
    text_hash TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (article_id, text_hash, told_at)
) STRICT, WITHOUT ROWID;
