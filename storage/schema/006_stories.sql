-- Near-copies across wires. Links only: an article keeps its own figures whatever its story.
CREATE TABLE stories (
    id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL
) STRICT;
ALTER TABLE articles ADD COLUMN story_id INTEGER REFERENCES stories (id);
CREATE INDEX articles_by_story ON articles (story_id) WHERE story_id IS NOT NULL;

CREATE TABLE story_bands (
    band INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    revision_id INTEGER NOT NULL REFERENCES revisions (id),
    PRIMARY KEY (band, hash, revision_id)
) STRICT, WITHOUT ROWID;
