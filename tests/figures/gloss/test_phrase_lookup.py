"""Which phrase is found where several fit, slots within words, numbers that only the material's amount tells."""

import pytest

from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tables import parsed
from crawler.figures.gloss.tongue import TongueError

HEAD = """
code = "xx"
name = "Test"
decimal = ",."
group = ".' "
[scales]
"mega" = 1000000
[classes.units]
"tunoj" = "tons"
[classes.metal]
"kupro" = "copper"
"kuproferro" = "copper and iron"
"oro de" = "gold of"
"oro" = "gold"
[classes.land]
"kosto" = "Costa"
"oro kosto" = "Gold Coast"
"""
TONGUE = parsed(
    "xx.toml",
    HEAD
    + """
[phrases.all]
"{metal} de {land}" = "{land}'s {metal}"
"{metal} {land}" = "{metal} of {land}"
"oro kosto" = "the Gold Coast"
"{metal}ferro" = "{metal} alloy"
"{metal}" = "{metal}"
"(la|unu) (nova |granda )?mino(j)?" = "mine"
"min* nova" = "new mine"
"en la jaro" = "in the year"
"en la lando" = "in the country"
"en laga" = "in a lake"
"en lag?o" = "at low"
"en la(g|t)o {n}" = "in {n}"
"el {metal} de {metal2}" = "{metal2} of {metal}"
"el {metal} {land}" = "{land} from {metal}"
""",
)


def english(text: str) -> str | None:
    found = PhraseReading(PhraseBook(TONGUE), text).at(0)
    return "".join(part.words for part in found.parts) if found else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("oro kosto", "the Gold Coast"),
        ("kupro kosto", "copper of Costa"),
        ("kuproferro", "copper alloy"),
        ("oro de kosto", "Costa's gold"),
        ("la granda minoj", "mine"),
        ("unu mino", "mine"),
        ("minejo nova", "new mine"),
        ("la grandamino", None),
        ("en la jaro", "in the year"),
        ("en la lando", "in the country"),
        ("en laga", "in a lake"),
        ("en lago", "at low"),
        ("en lao", "at low"),
        ("en lato 5", "in 5"),
        ("en la", None),
        ("en  la   jaro", "in the year"),
        ("el oro de kupro", "copper of gold"),
        ("el oro de kosto", "Costa from gold of"),
    ],
)
def test_one_phrase_of_several_is_found(text, words):
    assert english(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("18.625 mega tunoj 2.250", ["18.625 million", "2.25"]),
        ("18.625 mega dolaroj 2.250", ["18.625 million", "2,250"]),
        ("2.250", ["2,250"]),
        ("603993.sh", ["603993"]),
    ],
)
def test_more_than_there_is_of_anything_proves_a_decimal_mark(text, words):
    assert [found.words for found in NumeralScanner(TONGUE).find(text)] == words


@pytest.mark.parametrize("phrase", ["oro (kosto", "oro) kosto", "oro | kosto", "oro [z-a] kosto"])
def test_a_phrase_that_can_not_be_parsed_says_so(phrase):
    table = parsed("x.toml", f"{HEAD}\n[phrases.a]\n'{phrase}' = 'x'")
    with pytest.raises(TongueError, match=r"x\.toml: 'oro"):
        PhraseBook(table).check()
