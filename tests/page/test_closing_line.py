from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crawler.page.closing_line import (
    ClosingLine,
    check_closing_lines,
    find_closing_lines,
    strip_closing_lines,
)

URL = "https://menafn.com/1109081036/Irans-Copper-Cathode-Output"
LINE = ClosingLine(date(2025, 1, 12), "000045", "015839", "1109081036")


@pytest.mark.parametrize(
    "text",
    [
        "MENAFN12012025000045015839ID1109081036",
        "… the sector. MENAFN12012025 000045015839 ID1109081036",
        "MENAFN12012025000045015839ID1109081036\n\nMENAFN12012025000045015839ID1109081036",
        "<p>MENAFN12012025 000045 015839 ID: 1109081036</p>",
    ],
    ids=["plain", "spaces", "twice", "more spaces"],
)
def test_line_is_decoded_once(text: str) -> None:
    assert find_closing_lines(text) == (LINE,)


@pytest.mark.parametrize(
    "text", ["MENAFN provides the information", "MENAFN12012025ID1109081036", "ID1109081036"], ids=str
)
def test_no_line(text: str) -> None:
    assert find_closing_lines(text) == ()


def test_impossible_day_keeps_the_id() -> None:
    (line,) = find_closing_lines("MENAFN32132025000045015839ID1109081036")
    assert (line.day, line.article_id) == (None, "1109081036")


def test_line_is_stripped_wherever_it_stands() -> None:
    text = "Output rose. MENAFN12012025 000045015839 ID1109081036"
    assert strip_closing_lines(text) == "Output rose."


@pytest.mark.parametrize("day", [11, 12, 13])
def test_a_day_of_difference_is_the_zone(day: int) -> None:
    assert check_closing_lines([LINE], URL, datetime(2025, 1, day, 12, tzinfo=UTC)) == ()


def test_other_day_is_marked() -> None:
    marks = check_closing_lines([LINE], URL, datetime(2025, 1, 14, 12, tzinfo=UTC))
    assert marks == ("closing-line date 2025-01-12, page says 2025-01-14",)


def test_other_id_is_marked() -> None:
    marks = check_closing_lines([LINE], "https://menafn.com/1109081037/X", None)
    assert marks == ("closing-line id 1109081036 is not the id of the url",)


def test_impossible_day_is_marked() -> None:
    lines = find_closing_lines("MENAFN32132025000045015839ID1109081036")
    assert check_closing_lines(lines, URL, None) == ("closing-line date is no date",)
