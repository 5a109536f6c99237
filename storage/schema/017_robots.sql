-- The rules of a site for robots as it last told them, kept for a day; "" where it has none.
CREATE TABLE robots (
    site TEXT PRIMARY KEY,
    body BLOB NOT NULL,
    told_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
