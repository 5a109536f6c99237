-- Articles that may tell one release are looked up by the values of their figures, near their own day only: a round
-- value stands in thousands of articles. `told` is the day of publication, '' where the wire gives none.
CREATE TABLE story_values (
    value REAL NOT NULL,
    told TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id),
    PRIMARY KEY (value, told, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO story_values (value, told, article_id)
SELECT DISTINCT coalesce(f.value_real, f.low_real, f.high_real), coalesce(date(r.published), ''), a.id
FROM articles AS a
JOIN revisions AS r ON r.id = a.revision_id
JOIN figures AS f ON f.revision_id = r.id AND f.reader = a.reader
WHERE coalesce(f.value_real, f.low_real, f.high_real) IS NOT NULL;
DROP INDEX figures_by_value;
