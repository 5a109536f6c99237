"""Phrases: lost spaces, classes made of tables, what must follow, years, amounts of two units, vague numbers."""

import pytest

from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tables import parsed
from crawler.figures.gloss.tongue import TongueError

TABLE = """
code = "xx"
name = "Test"
loose = true
century = 1300
joiners = ["e"]
glued = ["ton"]
vague = ["some", "teno j"]
[numbers]
"dek" = 10
[scales]
"mil" = 1000
[halves]
"dimi" = 0.5
[classes]
who = ["lands", "firms"]
[phrases.lands]
"chil(e|io)" = "Chile"
[phrases.firms]
"vale" = "Vale"
[phrases.stuff]
"ferro( cruda)?" = "iron"
[phrases.all]
"make" = "production"
"make {stuff}" = "{stuff} production"
"make {stuff}( de)? {who}" = "{who}'s {stuff} production"
"al" = "to"
"al~ {n}" = "reaching"
"firms~ [:(]" = "companies including"
"jaro {y}" = "year {y}"
"ko {y}" = "year {y}"
[phrases.units]
"ton(s)?" = "tons"
"""
BOOK = PhraseBook(parsed("xx.toml", TABLE))
SCANNER = NumeralScanner(parsed("xx.toml", TABLE))


@pytest.mark.parametrize(
    ("text", "end", "english"),
    [
        ("make ferro cruda", 16, "iron production"),
        ("makeferro", 9, "iron production"),
        ("make\u200cferro de chilio", 20, "Chile's iron production"),
        ("make ferro vale", 15, "Vale's iron production"),
        ("make ferroj", 4, "production"),
        ("al 5", 2, "reaching"),
        ("al mi", 2, "to"),
        ("firms (a, b)", 5, "companies including"),
        ("jaro 1402", 9, "year 1402"),
        ("jaro 95", 7, "year 1395"),
    ],
)
def test_a_phrase_and_its_english(text, end, english):
    found = PhraseReading(BOOK, text).at(0)
    assert found is not None
    assert (found.end, "".join(part.words for part in found.parts)) == (end, english)


@pytest.mark.parametrize("text", ["firms a", "ko 62 thousand", "ko 62 tons", "ko 950"])
def test_what_is_no_phrase(text):
    assert PhraseReading(BOOK, text).at(0) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dek milton", [("dek mil", "10 thousand")]),
        ("26 ton e 538 kilo", [("26", "26"), ("538", "538")]),
        ("some dek mil", []),
        ("teno j mil e 5", [("5", "5")]),
        ("dimi mil", [("dimi mil", "500 ")]),
        ("dimi", []),
    ],
)
def test_numbers_and_what_is_none(text, found):
    told = [(text[numeral.start : numeral.end], numeral.words) for numeral in SCANNER.find(text)]
    assert [(raw, words.strip()) for raw, words in told] == [(raw, words.strip()) for raw, words in found]


def test_a_class_of_others_must_name_them():
    with pytest.raises(TongueError, match="who: there is no 'seas'"):
        parsed("xx.toml", TABLE.replace('"firms"]', '"seas"]'))


def test_marks_that_change_no_word_are_dropped_and_keep_their_place():
    text = "تولیــد  فــولاد"
    written = gloss(text, "fa")
    assert written.text == "Steel production"
    assert text[slice(*written.span(0, len(written.text)))] == text


def test_each_sentence_opens_with_a_capital():
    assert gloss("تولید شد. صادرات شد.\nواردات شد.", "fa").text == "Was produced. Exports was.\nImports was."
