-- A revision read by one version of the reader; a reading may find nothing.
CREATE TABLE readings (
    revision_id INTEGER NOT NULL REFERENCES revisions (id),
    reader INTEGER NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (revision_id, reader)
) STRICT, WITHOUT ROWID;

-- Amounts: the exact decimal as text, beside it REAL for sorting and arithmetic.
CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revisions (id),
    reader INTEGER NOT NULL,
    measure TEXT NOT NULL,
    status TEXT NOT NULL,
    commodity TEXT,
    entity TEXT,
    value TEXT,
    value_real REAL,
    low TEXT,
    low_real REAL,
    high TEXT,
    high_real REAL,
    unit TEXT NOT NULL,
    raw TEXT NOT NULL,
    bound TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT,
    period TEXT,
    change_pct TEXT,
    change_basis TEXT,
    source TEXT,
    quote TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    confidence REAL NOT NULL,
    checks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checks)),
    FOREIGN KEY (revision_id, reader) REFERENCES readings (revision_id, reader)
) STRICT;
CREATE UNIQUE INDEX figures_once ON figures (
    revision_id, reader, span_start, span_end, measure, status,
    coalesce(commodity, ''), coalesce(entity, ''), coalesce(period_start, ''), coalesce(period_end, '')
);
CREATE INDEX figures_by_commodity ON figures (commodity, measure);

CREATE TRIGGER figures_no_update BEFORE UPDATE ON figures
BEGIN SELECT RAISE(ABORT, 'figures are immutable'); END;
CREATE TRIGGER figures_no_delete BEFORE DELETE ON figures
BEGIN SELECT RAISE(ABORT, 'figures are immutable'); END;

CREATE VIRTUAL TABLE figures_fts USING fts5 (
    quote, content = 'figures', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER figures_into_fts AFTER INSERT ON figures
BEGIN
    INSERT INTO figures_fts (rowid, quote) VALUES (new.id, new.quote);
END;
