"""What a perfect reader finds in an edition: the table that an end-to-end run is checked against."""

from __future__ import annotations

from crawler.demo.story import ExpectedFigure, Story, stories_of
from crawler.demo.wires import WIRES


def relevant_stories(edition: int) -> tuple[Story, ...]:
    """The stories that belong to a watched topic; the others must be dropped as irrelevant."""
    return tuple(story for story in _all_stories(edition) if story.figures)


def irrelevant_stories(edition: int) -> tuple[Story, ...]:
    """Sports and general trade: gold that is a medal, tons that are fruit and tiles."""
    return tuple(story for story in _all_stories(edition) if not story.figures)


def expected_figures(edition: int) -> tuple[tuple[Story, ExpectedFigure], ...]:
    """Every figure of every relevant story, with the story that states it."""
    return tuple((story, figure) for story in relevant_stories(edition) for figure in story.figures)


def _all_stories(edition: int) -> tuple[Story, ...]:
    return tuple(story for wire in WIRES for story in stories_of(wire, edition))
