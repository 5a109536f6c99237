"""The stories agree with themselves: every printed quantity is expected, every period is a calendar's."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

import jdatetime
import pytest

from crawler.demo.expected import expected_figures, irrelevant_stories, relevant_stories
from crawler.demo.story import (
    EDITIONS,
    ExpectedFigure,
    Story,
    load_stories,
    read_story,
    removed_ids,
    stories_of,
)
from crawler.demo.wires import WIRES

WESTERN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
SCALES = {"million": 1_000_000, "میلیون": 1_000_000, "هزار": 1_000}
QUANTITY = re.compile(
    r"[\d.,]+(?: million)?(?: metric)? (?:tons|tonnes|ounces)|[\d۰-۹][\d۰-۹ هزارمیلیونو]* تن\b"
)
FIGURES = [
    pytest.param(story, figure, id=f"{edition}-{story.wire}-{story.id}-{figure.raw}")
    for edition in EDITIONS
    for story, figure in expected_figures(edition)
]


def printed_value(raw: str) -> Decimal:
    """216,732 tons, 41.79 million tons, ۲۶۴ هزار و ۶۱۷ تن: each number times the scale that follows it."""
    text = raw.translate(WESTERN_DIGITS).replace(",", "")
    parts = re.findall(r"([\d.]+)(?: (million|میلیون|هزار))?", text)
    return sum((Decimal(number) * SCALES.get(scale, 1) for number, scale in parts), Decimal(0))


def is_first_day(day: date) -> bool:
    return day.day == 1 or jdatetime.date.fromgregorian(date=day).day == 1


@pytest.mark.parametrize(("story", "figure"), FIGURES)
def test_expected_figure_is_printed_in_its_story(story: Story, figure: ExpectedFigure) -> None:
    assert figure.raw in story.text


@pytest.mark.parametrize(("story", "figure"), [p for p in FIGURES if p.values[1].value is not None])
def test_expected_value_is_the_printed_one(story: Story, figure: ExpectedFigure) -> None:
    assert printed_value(figure.raw) == figure.value


def test_a_range_has_its_two_ends_and_no_value() -> None:
    ranges = [figure for _, figure in expected_figures(1) if figure.value is None]
    assert [(figure.low, figure.high) for figure in ranges] == [(Decimal(4300000), Decimal(4500000))]


@pytest.mark.parametrize(("story", "figure"), FIGURES)
def test_expected_period_runs_from_a_first_to_a_last_day_of_month(
    story: Story, figure: ExpectedFigure
) -> None:
    assert is_first_day(figure.start)
    assert is_first_day(figure.end + timedelta(days=1))
    assert figure.status == "planned" or figure.end < story.published.date()


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_printed_quantity_of_a_relevant_story_is_unexpected(edition: int) -> None:
    missed = [
        (story.id, quantity)
        for story in relevant_stories(edition)
        for quantity in QUANTITY.findall(story.text)
        if not any(quantity in figure.raw or figure.raw in quantity for figure in story.figures)
    ]
    assert missed == []


def test_there_are_stories_enough_of_every_kind() -> None:
    assert len(load_stories()) == 26
    assert len(irrelevant_stories(1)) == 4
    assert {story.wire for story in relevant_stories(1)} == set(WIRES)
    assert len([story for story in relevant_stories(1) if story.wire == "mehrnews"]) == 3


def test_ids_are_unique_on_a_wire() -> None:
    keys = [(story.wire, story.id) for story in load_stories()]
    assert len(keys) == len(set(keys))


def test_copper_cathode_release_is_told_by_two_rewrites_the_original_and_in_persian() -> None:
    tellers = {
        (story.wire, story.id) for story, figure in expected_figures(1) if figure.value == Decimal(216732)
    }
    assert tellers == {
        ("menafn", "1109081036"),
        ("menafn", "1109080437"),
        ("tehrantimes", "508572"),
        ("mehrnews", "6344907"),
    }


def test_one_story_has_its_quantities_in_the_table_only() -> None:
    (story,) = (story for story in load_stories() if story.table)
    cells = {cell for row in story.table for cell in row}
    assert {figure.raw for figure in story.figures} <= cells
    assert not any(figure.raw in paragraph for figure in story.figures for paragraph in story.paragraphs)


def test_the_misprint_contradicts_its_own_percentage_and_the_correction_does_not() -> None:
    changes = []
    for edition in EDITIONS:
        (story,) = (story for story in stories_of("mehrnews_en", edition) if story.id == "222480")
        now, before = (figure.value for figure in story.figures[:2])
        assert now is not None
        assert before is not None
        changes.append(round((now / before - 1) * 100))
    assert changes == [-8, -1]


def test_second_edition_adds_corrects_and_removes() -> None:
    first, second = ({story.id for wire in WIRES for story in stories_of(wire, e)} for e in EDITIONS)
    assert second - first == {"521568"}
    assert first - second == {"1107779974"}
    assert removed_ids("menafn", 2) == {"1107779974"}
    assert removed_ids("menafn", 1) == frozenset()


def test_correction_changes_text_figures_and_moment_and_says_so() -> None:
    (story,) = (story for story in stories_of("mehrnews_en", 2) if story.id == "222480")
    assert "246,617" not in story.text
    assert "264,617 metric tons" in story.lead
    assert story.figures[0].value == Decimal(264617)
    assert story.paragraphs[-1].startswith("Correction:")
    assert story.changed > story.published


def test_new_release_compares_with_what_the_first_edition_told() -> None:
    (new,) = (story for story in stories_of("tehrantimes", 2) if story.id == "521568")
    (old,) = (story for story in stories_of("mehrnews_en", 1) if story.id == "225412")
    assert (new.figures[1].value, new.figures[1].end) == (old.figures[0].value, old.figures[0].end)


def test_a_story_with_an_unknown_key_is_refused() -> None:
    with pytest.raises(TypeError, match="hedline"):
        read_story('hedline = "x"')
