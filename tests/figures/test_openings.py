"""Patterns behind a look at their first characters match what they match without it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.figures.languages.en_periods import ROWS
from crawler.figures.openings import opened
from crawler.figures.words import word_set

_TOLD = (
    "tarn made 5 tons in the first nine months of 2024, fy25 and the quarter that ended on march 31.",
    "for the third month running, by july 4 and in the year to june 30 it had sold 12 tons (2023: 11 tons).",
    "in the previous iranian month of mehr, up from q2 2022 and h1, or 3% more than a year earlier",
    "from january 1 to february 6 this year, in 2021-22 and over the last two quarters, as of the year-end",
)
# Each begins in its own way: an edge, what stands before, what may be left out, several ways, a digit.
_PATTERNS = (
    r"\b(?<!no )(?:the|a) (?:mine|mill)\b",
    r"(?<!of )(?<!in )(?:may|march) \d+",
    r"(?:the |its )?(?:last|next) (?:mine|year)",
    r";|\band\b|, (?:but|while)\b|\d ?%",
    r"(?:\d{1,2}|two) ?(?:tons|mines)",
    r"(?P<of>of )?(?P<whose>(?:[a-c]|the)'s )?mine",
)

_WORDS = sorted(
    word_set("no of in the a its last next mine mill may march and while ; % , but two 5 12 tons b's")
)


@pytest.mark.parametrize(
    ("pattern", "look"),
    [
        (r"\b(?<!no )(?:the|a) mine", r"\b(?=[a][\ ]|[t][h])"),
        (r"(?<![a-z])(?:its )?mill", r"(?<![a-z])(?=[i][t]|[m][i])"),
        (r"(?:in )?\d tons", r"(?=[\d][\ ]|[i][n])"),
        ("(?: and)?-?mine", r"(?=[\ ][a]|[\-][m]|[m][i])"),
    ],
)
def test_a_look_is_at_the_characters_that_a_match_may_begin_with(pattern: str, look: str) -> None:
    assert opened(pattern) == f"{look}(?:{pattern})"


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param("since (?:the )?$", id="letters"),
        pytest.param(r"\b(?:said|told) ", id="words that begin with letters"),
        pytest.param("[,;] and", id="a set"),
        pytest.param(r"^(?:and )?mine", id="the beginning"),
        pytest.param(r"(?<!no )\w+ mine", id="any letter"),
        pytest.param(r"(?<!no )(?i:mine)", id="letters of any case"),
        pytest.param("(?i)(?:the )?mine", id="all of any case"),
        pytest.param("(?:a|b)?", id="nothing"),
        pytest.param("", id="empty"),
    ],
)
def test_what_is_quick_or_may_begin_with_anything_stays(pattern: str) -> None:
    assert opened(pattern) == pattern


@given(
    st.lists(
        st.sampled_from(_WORDS),
        max_size=12,
    ),
    st.sampled_from(("", " ")),
)
def test_matches_are_the_same(words: list[str], gap: str) -> None:
    text = gap.join(words)
    for pattern in _PATTERNS:
        assert _spans(opened(pattern), text) == _spans(pattern, text)
        told = _spans(opened(pattern, re.IGNORECASE), text.title(), re.IGNORECASE)
        assert told == _spans(pattern, text.title(), re.IGNORECASE)


@pytest.mark.parametrize("text", _TOLD)
def test_times_are_found_the_same(text: str) -> None:
    found = [_spans(pattern, text) for _, _, pattern in ROWS]
    assert any(found)
    assert [_spans(opened(pattern), text) for _, _, pattern in ROWS] == found


def _spans(pattern: str, text: str, flags: int = 0) -> list[tuple[tuple[int, int], ...]]:
    """Where a pattern and its groups match."""
    return [match.regs for match in re.finditer(pattern, text, flags)]
