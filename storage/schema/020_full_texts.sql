-- When the page last showed its article in full: a text that comes late is put behind later full ones only.
ALTER TABLE pages ADD COLUMN full_at TEXT;
UPDATE pages SET full_at = text_at WHERE state <> 'truncated';
