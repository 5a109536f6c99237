-- The bare number that stands of each observation, so that a series' history is read from one index.
ALTER TABLE observations ADD COLUMN held REAL;
UPDATE observations SET held = (
    SELECT v.value_real FROM vintages AS v WHERE v.observation_id = observations.id AND v.known_to IS NULL
);
CREATE TRIGGER vintages_held AFTER INSERT ON vintages WHEN NEW.known_to IS NULL
BEGIN
    UPDATE observations SET held = NEW.value_real WHERE id = NEW.observation_id AND held IS NOT NEW.value_real;
END;
DROP INDEX observations_by_span;
CREATE INDEX observations_by_span ON observations (series_id, period_end, period_start, held);

-- When a standing text was told, without looking at the article.
DROP INDEX articles_by_revision;
CREATE INDEX articles_by_revision ON articles (revision_id, told_at);
