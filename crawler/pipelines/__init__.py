"""What happens to each outcome, in this order: clean, relevance, duplicates, figures, store.

Stages up to figures need nothing but the outcome, so a crawl or an archive can be read on any machine. An
outcome that a stage decides (irrelevant, unchanged) goes on to the store, because what was dropped must be
remembered; later stages let it pass.
"""
