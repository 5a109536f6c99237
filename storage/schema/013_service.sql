-- The process that watches this store; no row where none does.
CREATE TABLE service (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    pid_started TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    heartbeat TEXT NOT NULL
) STRICT;

-- What is done to the store from time to time. Never run before: started_at is null. `detail` says how it ended last.
CREATE TABLE chores (
    name TEXT PRIMARY KEY,
    due_at TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT,
    done_at TEXT,
    detail TEXT
) STRICT;

-- A pause that the wire asked for: nothing of it is asked before its end.
ALTER TABLE wires ADD COLUMN paused_until TEXT;

-- Runs in progress, and those whose process was killed.
CREATE INDEX runs_open ON runs (wire) WHERE finished_at IS NULL;
