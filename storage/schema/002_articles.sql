CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    wire TEXT NOT NULL REFERENCES wires (name),
    -- the revision that stands, and the version of the reader whose figures stand
    revision_id INTEGER REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
    reader INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

-- One article, one or more addresses; the first is the one it was found at.
CREATE TABLE article_urls (
    page_id INTEGER PRIMARY KEY REFERENCES pages (id),
    article_id INTEGER NOT NULL REFERENCES articles (id),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX article_urls_by_article ON article_urls (article_id);

CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    page_id INTEGER NOT NULL REFERENCES pages (id),
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    published TEXT,
    published_day_only INTEGER NOT NULL DEFAULT 0,
    language TEXT,
    credit TEXT,
    topics TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics)),
    rungs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(rungs)),
    marks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(marks)),
    text_hash TEXT NOT NULL,
    truncated INTEGER NOT NULL DEFAULT 0,
    fetched_at TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    run INTEGER REFERENCES runs (id),
    -- where the raw answer stands: <file>#<offset> in the archive
    archived TEXT
) STRICT;
CREATE INDEX revisions_by_article ON revisions (article_id, fetched_at);
CREATE INDEX revisions_by_text ON revisions (text_hash);
-- Lists are newest first, by publication where the wire gives it.
CREATE INDEX revisions_by_moment ON revisions (coalesce(published, fetched_at));
CREATE INDEX articles_by_revision ON articles (revision_id);

CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are immutable'); END;
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions are immutable'); END;

CREATE VIRTUAL TABLE revisions_fts USING fts5 (
    headline, body, content = 'revisions', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER revisions_into_fts AFTER INSERT ON revisions
BEGIN
    INSERT INTO revisions_fts (rowid, headline, body) VALUES (new.id, new.headline, new.body);
END;
