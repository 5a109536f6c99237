CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    measure TEXT NOT NULL,
    status TEXT NOT NULL,
    commodity TEXT NOT NULL,
    entity TEXT NOT NULL,
    dimension TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;

-- The value of a series for a period; both days null for a stock or capacity.
CREATE TABLE observations (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_start TEXT,
    period_end TEXT
) STRICT;
CREATE UNIQUE INDEX observations_once ON observations (
    series_id, coalesce(period_start, ''), coalesce(period_end, '')
);

CREATE TABLE witnesses (
    figure_id INTEGER PRIMARY KEY REFERENCES figures (id),
    observation_id INTEGER NOT NULL REFERENCES observations (id)
) STRICT;
CREATE INDEX witnesses_by_observation ON witnesses (observation_id);

-- What we held, and when: known_from is the moment of storing, published that of the article.
-- value, low and high all null: withdrawn, no live witness was left.
CREATE TABLE vintages (
    id INTEGER PRIMARY KEY,
    observation_id INTEGER NOT NULL REFERENCES observations (id),
    value TEXT,
    value_real REAL,
    low TEXT,
    high TEXT,
    bound TEXT,
    figure_id INTEGER REFERENCES figures (id),
    published TEXT,
    known_from TEXT NOT NULL,
    known_to TEXT
) STRICT;
CREATE INDEX vintages_by_observation ON vintages (observation_id, id);
CREATE UNIQUE INDEX vintages_open ON vintages (observation_id) WHERE known_to IS NULL;

CREATE TRIGGER vintages_only_close BEFORE UPDATE ON vintages
WHEN OLD.known_to IS NOT NULL OR NEW.known_to IS NULL
    OR NEW.id IS NOT OLD.id OR NEW.observation_id IS NOT OLD.observation_id
    OR NEW.value IS NOT OLD.value OR NEW.value_real IS NOT OLD.value_real
    OR NEW.low IS NOT OLD.low OR NEW.high IS NOT OLD.high OR NEW.bound IS NOT OLD.bound
    OR NEW.figure_id IS NOT OLD.figure_id OR NEW.published IS NOT OLD.published
    OR NEW.known_from IS NOT OLD.known_from
BEGIN SELECT RAISE(ABORT, 'a vintage can only be closed, once'); END;
CREATE TRIGGER vintages_no_delete BEFORE DELETE ON vintages
BEGIN SELECT RAISE(ABORT, 'vintages are kept'); END;
