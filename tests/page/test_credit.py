from __future__ import annotations

import pytest

from crawler.families.nastooh import SIGN_OFF
from crawler.page.credit import Opened, read_opening_mark, read_sign_off, take_opening_mark


@pytest.mark.parametrize(
    ("text", "credit", "rest"),
    [
        ("(MENAFN - Trend News Agency) BAKU, July 4. Output", "Trend News Agency", "BAKU, July 4. Output"),
        ("(MENAFN- EIN Presswire)Output", "EIN Presswire", "Output"),
        ("(MENAFN) The production", "MENAFN", "The production"),
        ("MENAFN - Trend News Agency)Iran's output", "Trend News Agency", "Iran's output"),
        ("( MENAFN – GlobeNewsWire - Nasdaq ) Toronto", "GlobeNewsWire - Nasdaq", "Toronto"),
        ("(MENAFN - Gulf Times (Qatar)) Doha", "Gulf Times (Qatar)", "Doha"),
        ("(MENAFN- Mid-East.Info) - Dubai", "Mid-East.Info", "Dubai"),
    ],
    ids=[
        "agency",
        "no space after",
        "own rewriting",
        "lost bracket",
        "dashes",
        "bracket in name",
        "dash after",
    ],
)
def test_opening_mark(text: str, credit: str, rest: str) -> None:
    assert read_opening_mark(text) == Opened(rest, credit)


@pytest.mark.parametrize(
    "text",
    [
        "TEHRAN (MNA) – Output",
        "According to IRNA, output rose",
        "MENAFN said output rose",
        "",
        "Later (MENAFN) copied",
    ],
    ids=["dateline", "source in the sentence", "name in the sentence", "empty", "not at the beginning"],
)
def test_no_opening_mark(text: str) -> None:
    assert read_opening_mark(text) == Opened(text)


def test_mark_after_a_repeated_headline() -> None:
    paragraphs = ["Output rises", "(MENAFN- Jordan News Agency)", "Amman, January 25 -- Output rose."]
    assert take_opening_mark(paragraphs) == ([paragraphs[0], paragraphs[2]], "Jordan News Agency")


def test_mark_deep_in_the_text_is_left_alone() -> None:
    paragraphs = ["One.", "Two.", "Three.", "(MENAFN) Four."]
    assert take_opening_mark(paragraphs) == (paragraphs, None)


@pytest.mark.parametrize(
    ("last", "credit", "marks"),
    [
        ("MA", None, ()),
        ("EF/MA", None, ()),
        ("MNA/PR", None, ()),
        ("MA/IRN84762538", "IRNA", ("IRNA story 84762538",)),
        ("HJ/5276674", None, ("source story 5276674",)),
        ("1416**1394", None, ()),
    ],
    ids=["initials", "two", "agency", "irna story", "persian story", "irna desk"],
)
def test_sign_off(last: str, credit: str | None, marks: tuple[str, ...]) -> None:
    assert read_sign_off(["Output rose.", last], SIGN_OFF) == (["Output rose."], credit, marks)


@pytest.mark.parametrize("last", ["Output rose in May.", "GDP grew", "216,732"], ids=str)
def test_last_sentence_stays(last: str) -> None:
    assert read_sign_off(["Lead.", last], SIGN_OFF) == (["Lead.", last], None, ())


def test_only_paragraph_is_never_a_sign_off() -> None:
    assert read_sign_off(["MA"], SIGN_OFF) == (["MA"], None, ())
