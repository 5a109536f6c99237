"""What must hold of series, observations and their vintages: queries for `db check`, each a text a violation."""

from __future__ import annotations

# Live: of the reading that stands of the text that stands.
LIVE = """
    SELECT w.observation_id, f.id, f.value, f.low, f.high, f.unit FROM witnesses AS w
    JOIN figures AS f ON f.id = w.figure_id JOIN revisions AS r ON r.id = f.revision_id
    JOIN articles AS a ON a.id = r.article_id AND a.revision_id = r.id AND a.reader = f.reader
"""
RULES = (
    "SELECT 'observation ' || o.id || ' has ' || count(v.id) || ' open vintages, not 1'"
    " FROM observations AS o LEFT JOIN vintages AS v ON v.observation_id = o.id AND v.known_to IS NULL"
    " GROUP BY o.id HAVING count(v.id) <> 1",
    "SELECT 'observation ' || o.id || ' has no witness' FROM observations AS o"
    " WHERE NOT EXISTS (SELECT 1 FROM witnesses AS w WHERE w.observation_id = o.id)",
    "SELECT 'vintage ' || id || ' of observation ' || observation_id || ' ends before it begins'"
    " FROM vintages WHERE known_to < known_from",
    "SELECT 'vintage ' || id || ' of observation ' || observation_id || ' ends at '"
    " || coalesce(known_to, '-') || ', the next begins at ' || next "
    "FROM (SELECT *, lead(known_from) OVER (PARTITION BY observation_id"
    " ORDER BY known_from, id) AS next FROM vintages) WHERE next IS NOT NULL AND known_to IS NOT next",
    "SELECT 'vintage ' || id || ' of observation ' || observation_id || ' repeats the one before'"
    " FROM (SELECT *, lag(id) OVER w AS last, lag(value) OVER w AS last_value, lag(low) OVER w AS last_low,"
    " lag(high) OVER w AS last_high, lag(bound) OVER w AS last_bound FROM vintages"
    " WINDOW w AS (PARTITION BY observation_id ORDER BY known_from, id)) WHERE last IS NOT NULL"
    " AND value IS last_value AND low IS last_low AND high IS last_high AND bound IS last_bound",
    "SELECT 'vintage ' || v.id || ' rests on figure ' || v.figure_id || ', no witness of its observation'"
    " FROM vintages AS v LEFT JOIN witnesses AS w"
    " ON w.figure_id = v.figure_id AND w.observation_id = v.observation_id"
    " WHERE v.figure_id IS NOT NULL AND w.figure_id IS NULL",
    "SELECT 'vintage ' || id || ' has value ' || quote(value) || ' beside ' || quote(value_real) FROM vintages"
    " WHERE (value IS NULL) <> (value_real IS NULL)"
    " OR abs(CAST(value AS REAL) - value_real) > abs(value_real) * 1e-12",
    "SELECT 'figure ' || f.id || ' tells of another period than observation ' || o.id"
    " FROM witnesses AS w JOIN figures AS f ON f.id = w.figure_id JOIN observations AS o ON o.id = w.observation_id"
    " WHERE (o.period_start, o.period_end) IS NOT (iif(f.period_end IS NULL, NULL, f.period_start),"
    " iif(f.period_start IS NULL, NULL, f.period_end))",
    "SELECT 'figure ' || f.id || ' is of another measure or status than series ' || s.id"
    " FROM witnesses AS w JOIN figures AS f ON f.id = w.figure_id JOIN observations AS o ON o.id = w.observation_id"
    " JOIN series AS s ON s.id = o.series_id WHERE (f.measure, f.status) <> (s.measure, s.status)",
    f"WITH live AS ({LIVE}) SELECT 'observation ' || v.observation_id || ' holds nothing, though a standing text'"  # noqa: S608
    " || ' tells it' FROM vintages AS v WHERE v.known_to IS NULL AND v.figure_id IS NULL"
    " AND EXISTS (SELECT 1 FROM live WHERE live.observation_id = v.observation_id)",
    f"WITH live AS ({LIVE}) SELECT 'observation ' || v.observation_id || ' holds '"  # noqa: S608
    " || coalesce(v.value, v.low || ' to ' || v.high, v.low, v.high) || ', which no standing text tells'"
    " FROM vintages AS v JOIN figures AS f ON f.id = v.figure_id WHERE v.known_to IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM live WHERE live.observation_id = v.observation_id AND (live.unit <> f.unit"
    " OR (live.value, live.low, live.high) IS (f.value, f.low, f.high)))",
    "SELECT 'article ' || a.id || ' counts from ' || a.told_at || ', after its text was told'"
    " FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id"
    " WHERE a.told_at > coalesce(r.published, r.fetched_at)",
    "SELECT 'observation ' || o.id || ' is listed with ' || coalesce(o.held, 'nothing') || ', but holds '"
    " || coalesce(v.value_real, 'nothing') FROM observations AS o"
    " JOIN vintages AS v ON v.observation_id = o.id AND v.known_to IS NULL WHERE o.held IS NOT v.value_real",
    "WITH RECURSIVE within (part, whole) AS (SELECT part, whole FROM parts"
    " UNION SELECT w.part, p.whole FROM within AS w JOIN parts AS p ON p.part = w.whole)"
    " SELECT part || ' is a part of itself' FROM within WHERE part = whole ORDER BY part",
)
