"""What is glued to a word, said twice in one, turned round or told again: in a made-up language."""

import pytest

from crawler.figures.gloss.carrying import Carrier
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Part, Rewriting
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tables import parsed

TONGUE = parsed(
    "xx.toml",
    """
code = "xx"
name = "Test"
decimal = "."
group = ","
backward = "r"
joiners = ["ve"]
[folds]
"ö" = "o"
[numbers]
"un" = 1
"dua" = 2
[scales]
"mil" = 1000
"mila" = 1000
"mega" = 1000000
[pairs]
"mila" = 1000
"megan" = 1000000
[contractions]
"ll" = "lal"
[prefixes]
"ve" = "and"
"l" = "to"
"al" = ""
[carried]
"rose" = "up"
[phrases.all]
"tön" = "tons"
"ferro" = "iron"
"sub" = "rose"
"kompare l+" = "compared to"
"per {n} procent" = "<move> {n} percent"
"per {q} tön" = "<move> by {q} tons"
"en {y} {q} tön" = "{q} tons in {y}"
""",
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("megan", "2 million"),
        ("megan ve 36 mil", "2,036,000"),
        ("mila", "2 thousand"),
        ("15 mila", "15 thousand"),
        ("mila ve dua", "1,002"),
        ("mega un", "1,000,001"),
        ("242r407", "407,242"),
        ("5r3 mega", "3.5 million"),
        ("100200", "100,200"),
        ("2024", "2024"),
    ],
)
def test_numbers_in_one_word_and_turned_round(text, words):
    assert [found.words for found in NumeralScanner(TONGUE).find(text)] == [words]


def test_a_number_word_may_have_a_prefix_but_no_article():
    assert [found.words for found in NumeralScanner(TONGUE).find("vemegan alun")] == ["2 million"]


def written(text: str) -> str:
    found = PhraseReading(PhraseBook(TONGUE), text).at(0)
    return "" if found is None else "".join(part.words for part in found.parts)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("veferro", "and iron"),
        ("velalferro", "and to iron"),
        ("alveferro", ""),
        ("ve5", "and"),
        ("vexyz", ""),
        ("kompare lferro", "compared to"),
        ("en 2024 5 million ton", "5 million tons in 2024"),
        ("en 20245 5 million ton", ""),
    ],
)
def test_prefixes_stand_before_known_words(text, english):
    assert written(text) == english


def test_keys_are_spelled_as_texts_are():
    assert "ton" in TONGUE.phrases


def test_a_slot_keeps_its_place_though_it_moves():
    text = "en 2024 5 million ton."
    found = PhraseReading(PhraseBook(TONGUE), text).at(0)
    assert found is not None
    rewriting = Rewriting(text)
    rewriting.replace_parts(0, found.end, found.parts)
    new, offsets = rewriting.done()
    assert new == "5 million tons in 2024."
    assert isinstance(offsets, Offsets)
    assert text[slice(*offsets.span(0, len("5 million")))] == "5 million"
    assert text[slice(*offsets.span(new.index("2024"), new.index("2024") + 4))] == "2024"


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("sub x per 3", "<move> 3 percent", "up 3 percent"),
        ("sub x. per 3", "<move> 3 percent", "by 3 percent"),
        ("sub x per 3", "<move> by 3 tons", "up by 3 tons"),
        ("sub x. per 3", "<move> by 3 tons", "by 3 tons"),
    ],
)
def test_a_verb_is_told_again_within_its_sentence(text, words, said):
    carrier = Carrier(TONGUE.carried)
    carrier.told(text, 0, (Part("rose", 0, 3),))
    at = text.index("per")
    assert carrier.told(text, at, (Part(words, at, len(text)),))[0].words == said


BOTH = parsed(
    "yy.toml", 'code = "yy"\nname = "Test"\ndecimal = ",."\ngroup = ". "\n[scales]\nmega = 1000000\n'
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10.000", ["10,000"]),
        ("3.405 mega", ["3.405 million"]),
        ("3,405", ["3.405"]),
        ("36.500 1.234.567", ["36,500", "1,234,567"]),
        ("36.500 2.5", ["36.5", "2.5"]),
    ],
)
def test_a_mark_of_both_kinds_parts_thousands_unless_a_scale_follows(text, words):
    assert [found.words for found in NumeralScanner(BOTH).find(text)] == words
