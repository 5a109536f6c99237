-- How often a source is asked, and how asking it went: polls since ever, failures since the last good answer.
ALTER TABLE sources ADD COLUMN interval_s REAL;
ALTER TABLE sources ADD COLUMN due_at TEXT;
ALTER TABLE sources ADD COLUMN polls INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
CREATE INDEX changes_of_wires ON changes (wire, id) WHERE kind LIKE 'wire.%';
