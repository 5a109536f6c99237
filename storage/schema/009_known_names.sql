-- The canonical name of a figure's entity, where it goes by several: what its series is kept under.
ALTER TABLE figures ADD COLUMN known_as TEXT;

DROP VIEW latest_figures;
-- Figures of the standing revisions, one row each.
CREATE VIEW latest_figures AS
SELECT
    f.id, f.measure, f.status, f.commodity, f.entity, f.known_as, f.value, f.value_real, f.low, f.high, f.unit,
    f.raw, f.bound, f.period_start, f.period_end, f.period, f.change_pct, f.change_basis, f.source, f.quote,
    f.span_start, f.span_end, f.confidence, f.checks, f.revision_id, a.id AS article_id, a.wire,
    r.headline, p.url, r.published, r.fetched_at
FROM articles AS a
JOIN revisions AS r ON r.id = a.revision_id
JOIN figures AS f ON f.revision_id = r.id AND f.reader = a.reader
JOIN pages AS p ON p.id = r.page_id;
