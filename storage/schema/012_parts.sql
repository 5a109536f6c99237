-- What is part of what, by the names that series keys have: a mine of a company, a province of a country, a kind of a
-- material, a stage of making a metal. Handed in by the reader's lexicons; direct parts only.
CREATE TABLE parts (
    kind TEXT NOT NULL CHECK (kind IN ('producer', 'place', 'material', 'stage')),
    part TEXT NOT NULL,
    whole TEXT NOT NULL CHECK (whole <> part),
    PRIMARY KEY (part, kind, whole)
) STRICT, WITHOUT ROWID;
CREATE INDEX parts_by_whole ON parts (whole, kind, part);

-- The parts of a series' key by which its relatives are found: "measure|status|commodity|entity|dimension".
ALTER TABLE series ADD COLUMN commodity_key TEXT
    GENERATED ALWAYS AS (json_extract('[' || replace(json_quote("key"), '|', '","') || ']', '$[2]')) VIRTUAL;
ALTER TABLE series ADD COLUMN entity_key TEXT
    GENERATED ALWAYS AS (json_extract('[' || replace(json_quote("key"), '|', '","') || ']', '$[3]')) VIRTUAL;
CREATE INDEX series_relatives ON series (entity_key, commodity_key, measure, status, dimension);

-- A series' history around a period.
CREATE INDEX observations_by_end ON observations (series_id, period_end);
