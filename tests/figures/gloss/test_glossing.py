"""Glosses: what a language table makes of a text, and where each piece stands in the raw one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.figures.gloss.glossing import Glosser, gloss
from crawler.figures.gloss.marks import marks_of
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Rewriting
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tables import parsed, tongue, tongues
from crawler.figures.gloss.tongue import Tongue, TongueError

TABLE = """
code = "xx"
name = "Test"
decimal = ","
group = ". "
joiners = ["e"]
never_alone = ["unu", "milo"]
[numbers]
"unu" = 1
"kvincent" = 500
"dua" = 2
"dek" = 10
[scales]
"mil*" = 1000
"mega" = 1000000
[halves]
"dimi" = 0.5
[classes.month]
"janv*" = "January"
"feb" = "February"
[phrases.all]
"ton*" = "tons"
"(la )?ferro cruda" = "crude iron"
"ferro" = "iron"
"en {month} {n}" = "in {month} {n}"
"de {month} gis {month2}" = "from {month} to {month2}"
"{n} monatoj" = "{n} months"
"{n} %" = "{n} percent"
"jaro {y}" = "year {y}"
"al" = "at"
"al~ {n}" = "to"
"l'" = "the"
"sa" = "its"
"""
TONGUE = parsed("xx.toml", TABLE)


def phrase(text: str, language: Tongue = TONGUE) -> tuple[int, str] | None:
    """The end and English of the phrase that a text begins with."""
    found = PhraseReading(PhraseBook(language), text).at(0)
    return (found.end, "".join(part.words for part in found.parts)) if found else None


def numbers(text: str) -> list[tuple[str, str]]:
    return [(text[found.start : found.end], found.words) for found in NumeralScanner(TONGUE).find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1.234.567", "1,234,567"),
        ("12 345,6", "12,345.6"),
        ("45,5", "45.5"),
        ("2024", "2024"),
        ("128 mil e 629", "128,629"),
        ("dua mega e 5 milo e 7", "2,005,007"),
        ("1,5 mega", "1.5 million"),
        ("dua e dimi mega", "2.5 million"),
        ("dua mega e dimi", "2.5 million"),
        ("dek dua mil", "12 thousand"),
        ("unu mega", "1 million"),
    ],
)
def test_numbers_are_written_in_the_readers_way(text, words):
    assert numbers(text) == [(text, words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("128 mil e 629 mil", [("128 mil", "128 thousand"), ("629 mil", "629 thousand")]),
        ("20 e 30", [("20", "20"), ("30", "30")]),
        ("59,5 mega dua jaroj", [("59,5 mega", "59.5 million"), ("dua", "2")]),
        ("5 mega e 7 mega", [("5 mega", "5 million"), ("7 mega", "7 million")]),
        ("12.05.2024", []),
        ("1,2,3", []),
        ("melon", []),
        ("unu", []),
        ("milo", []),
    ],
)
def test_what_is_not_one_number_stays_apart(text, found):
    assert numbers(text) == found


def test_an_article_proves_its_marks_against_the_habit_of_its_language():
    marks = marks_of(["1,893,486", "45,954"], TONGUE)
    assert str(marks.value("45,954")) == "45954"
    assert str(marks_of(["45,954"], TONGUE).value("45,954")) == "45.954"


def test_a_decimal_mark_is_told_by_the_other_one_too():
    assert str(marks_of(["4.5", "17,522"], TONGUE).value("17,522")) == "17522"
    assert str(marks_of(["17,522"], TONGUE).value("17,522")) == "17.522"


GROUPED = replace(TONGUE, grouped=True, nested=True)


@pytest.mark.parametrize(
    ("printed", "scaled", "value"),
    [(["45,954"], False, "45954"), (["45,954"], True, "45.954"), (["45,954", "3,7"], False, "45954")],
)
def test_where_three_digits_are_a_group_unless_proven(printed, scaled, value):
    assert str(marks_of(printed, GROUPED).value("45,954", scaled=scaled)) == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dua mil mega", ["2 billion"]),
        ("dua mil kvincent mega", ["2.5 billion"]),
        ("dua mil e 5 mega", ["2 thousand", "5 million"]),
        ("dua mega e dimi", ["2.5 million"]),
    ],
)
def test_where_thousands_count_millions(text, words):
    assert [found.words for found in NumeralScanner(GROUPED).find(text)] == words


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("la ferro cruda", "crude iron"),
        ("ferro cruda", "crude iron"),
        ("tonoj", "tons"),
        ("en janvaro 2024", "in January 2024"),
        ("de janvier gis feb", "from January to February"),
        ("9 monatoj", "9 months"),
        ("9%", "9 percent"),
        ("9 %", "9 percent"),
        ("jaro 2024", "year 2024"),
        ("l'", "the"),
    ],
)
def test_the_longest_phrase_wins(text, english):
    assert phrase(text) == (len(text), english)


def test_what_must_follow_decides_between_phrases_of_one_length():
    assert phrase("al 5") == (2, "to")
    assert phrase("al la") == (2, "at")
    assert phrase("jaro 2,024") is None


@pytest.mark.parametrize(
    ("printed", "kept"),
    [("BISSA GOLD SA", True), ("bissa gold sa", False), ("AGB2A", True), ("B2feb", True), ("5feb", False)],
)
def test_letters_of_names_are_no_small_words(printed, kept):
    assert (Glosser(TONGUE).gloss(printed).text == printed) is kept


def test_a_phrase_ends_where_its_word_ends():
    assert phrase("ferrobetono") is None


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("code = 1\nname = 'x'", "code must be a str"),
        ("name = 'x'", "code is missing"),
        ("code = 'x'\nname = 'x'\ncolour = 1", "unknown key 'colour'"),
        ("code = 'x'\nname = 'x'\n[folds]\nab = 'c'", "one character for one"),
        ("code = 'x'\nname = 'x'\n[numbers]\ntwo = 'b'", "'b' is no number"),
        (
            "code = 'x'\nname = 'x'\n[phrases.a]\none = 'a'\n[phrases.b]\none = 'b'",
            "'one' is both 'a' and 'b'",
        ),
        ("code = 'x'\nname =", "Invalid value"),
    ],
)
def test_a_table_with_a_mistake_says_where(table, message):
    with pytest.raises(TongueError, match=message):
        parsed("x.toml", table)


@pytest.mark.parametrize(
    ("phrase", "english", "message"),
    [
        ("{month} x", "{month}", "no .classes.month."),
        ("a {n}", "{n2}", "has no {n2}"),
        ("* a", "b", "must begin with a word"),
    ],
)
def test_a_phrase_with_a_mistake_says_which(phrase, english, message):
    table = parsed("x.toml", f"code = 'x'\nname = 'x'\n[phrases.a]\n'{phrase}' = '{english}'")
    with pytest.raises(TongueError, match=message):
        PhraseBook(table)


@pytest.mark.parametrize("code", tongues())
def test_each_language_table_is_whole(code):
    assert tongue(code).code == code
    PhraseBook(tongue(code)).check()


@given(st.text(max_size=200), st.sampled_from(tongues()))
def test_any_text_has_a_gloss_whose_spans_lie_in_it(text, code):
    written = gloss(text, code)
    places = [written.span(place, place + 1) for place in range(len(written.text))]
    assert all(0 <= start <= end <= len(text) for start, end in places)


def test_a_rewritten_piece_counts_whole_and_a_kept_one_letter_by_letter():
    rewriting = Rewriting("abc def ghi")
    rewriting.replace(4, 7, "XY")
    text, offsets = rewriting.done()
    assert text == "abc XY ghi"
    assert offsets.span(5, 6) == (4, 7)
    assert offsets.span(1, 2) == (1, 2)
    assert offsets.span(5, 9) == (4, 10)


def test_persian_numbers_keep_their_raw_spelling():
    text = "تولید کاتد مس به ۱۲۸ هزار و ۶۲۹ تن رسید."
    written = gloss(text, "fa")
    start = written.text.index("128,629 tons")
    assert text[slice(*written.span(start, start + len("128,629 tons")))] == "۱۲۸ هزار و ۶۲۹ تن"
