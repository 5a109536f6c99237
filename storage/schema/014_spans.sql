-- A series' history around a period, by length of period without looking at the rows.
DROP INDEX observations_by_end;
CREATE INDEX observations_by_span ON observations (series_id, period_end, period_start);
