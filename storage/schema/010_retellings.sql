-- Articles that may tell the same release are looked up by the values of their figures.
CREATE INDEX figures_by_value ON figures (value_real) WHERE value_real IS NOT NULL;
