-- The append-only log. The key makes an entry once, however often its cause is stored.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    wire TEXT NOT NULL REFERENCES wires (name),
    at TEXT NOT NULL,
    title TEXT NOT NULL,
    "before" TEXT CHECK ("before" IS NULL OR json_valid("before")),
    "after" TEXT CHECK ("after" IS NULL OR json_valid("after")),
    delta TEXT,
    delta_pct TEXT,
    quote TEXT,
    url TEXT,
    -- reader: only our reading of a stored text changed
    cause TEXT NOT NULL DEFAULT 'wire' CHECK (cause IN ('wire', 'reader'))
) STRICT;
CREATE INDEX changes_by_kind ON changes (kind, id);
CREATE INDEX changes_by_time ON changes (at);

CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes
BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;

-- Who wants which changes; cursor is the last change the rule has been asked about.
CREATE TABLE rules (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    active INTEGER NOT NULL DEFAULT 1,
    cursor INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
) STRICT;

-- One change on its way to one target.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes (id),
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    target TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    sent_at TEXT,
    detail TEXT,
    UNIQUE (change_id, rule_id, target)
) STRICT;
CREATE INDEX deliveries_due ON deliveries (due_at, id) WHERE state = 'due';
