-- Figures of the standing revisions, one row each.
CREATE VIEW latest_figures AS
SELECT
    f.id, f.measure, f.status, f.commodity, f.entity, f.value, f.value_real, f.low, f.high, f.unit, f.raw,
    f.bound, f.period_start, f.period_end, f.period, f.change_pct, f.change_basis, f.source, f.quote,
    f.span_start, f.span_end, f.confidence, f.checks, f.revision_id, a.id AS article_id, a.wire,
    r.headline, p.url, r.published, r.fetched_at
FROM articles AS a
JOIN revisions AS r ON r.id = a.revision_id
JOIN figures AS f ON f.revision_id = r.id AND f.reader = a.reader
JOIN pages AS p ON p.id = r.page_id;

-- Each observation with the value that stands.
CREATE VIEW current_observations AS
SELECT
    o.id, s.key AS series, s.measure, s.status, s.commodity, s.entity, s.unit, o.period_start, o.period_end,
    v.value, v.value_real, v.low, v.high, v.bound, v.published, v.known_from, v.figure_id, f.quote, l.url,
    (SELECT count(*) FROM witnesses AS w WHERE w.observation_id = o.id) AS witnesses,
    (SELECT count(*) FROM vintages AS x WHERE x.observation_id = o.id) AS vintages
FROM observations AS o
JOIN series AS s ON s.id = o.series_id
JOIN vintages AS v ON v.observation_id = o.id AND v.known_to IS NULL
LEFT JOIN figures AS f ON f.id = v.figure_id
LEFT JOIN revisions AS r ON r.id = f.revision_id
LEFT JOIN pages AS l ON l.id = r.page_id;

CREATE VIEW wire_health AS
SELECT
    w.name AS wire, w.title, w.rank,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name) AS pages,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name AND p.state = 'due') AS due,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name AND p.state = 'stored') AS stored,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name AND p.state = 'blocked') AS blocked,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name AND p.state = 'failed') AS failed,
    (SELECT count(*) FROM articles AS a WHERE a.wire = w.name) AS articles,
    (SELECT max(a.stored_at) FROM articles AS a WHERE a.wire = w.name) AS last_article_at,
    (SELECT count(*) FROM latest_figures AS f WHERE f.wire = w.name) AS figures,
    (SELECT count(*) FROM pages AS p WHERE p.wire = w.name AND p.due_at IS NOT NULL) AS waiting,
    r.started_at AS last_run_at, r.finished_at AS last_run_finished_at, r.verdict, r.detail
FROM wires AS w
LEFT JOIN runs AS r ON r.id = (SELECT max(x.id) FROM runs AS x WHERE x.wire = w.name);
