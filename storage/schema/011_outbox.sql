-- The outbox. Nothing was ever delivered from the first draft of this table.
DROP TABLE deliveries;

-- What goes to one target at once: one change, a digest of several, or a notice about the target's own troubles.
-- The key is the same at every attempt, so that a reader who gets it twice can tell.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    target TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('single', 'digest', 'notice')),
    state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    sent_at TEXT,
    -- how the last attempt failed
    detail TEXT,
    -- of a notice: what it says
    text TEXT
) STRICT;
-- Each target is a queue, in order of id.
CREATE INDEX messages_queues ON messages (target, id) WHERE state = 'due';
CREATE INDEX messages_by_rule ON messages (rule_id, target, created_at);

-- One change on its way to one target; due_at is when the rule lets it go, message_id what it goes in.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes (id),
    rule_id INTEGER NOT NULL REFERENCES rules (id),
    target TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('single', 'digest')),
    due_at TEXT NOT NULL,
    message_id INTEGER REFERENCES messages (id),
    UNIQUE (change_id, rule_id, target)
) STRICT;
CREATE INDEX deliveries_waiting ON deliveries (due_at, id) WHERE message_id IS NULL;
CREATE INDEX deliveries_by_message ON deliveries (message_id);
