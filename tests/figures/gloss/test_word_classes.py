"""Words of a class at a place of a text: the longest first, whatever their first letters."""

import pytest

from crawler.figures.gloss.word_classes import WordClass

WORDS = {
    "o": "gold",
    "or*": "golden",
    "or gris": "white gold",
    "argent": "silver",
    "ar mat": "matt",
    "zinc(s)?": "zinc",
}


@pytest.mark.parametrize(
    ("text", "found", "english"),
    [
        ("or gris", "or gris", "white gold"),
        ("orfin", "orfin", "golden"),
        ("or blanc", "or", "golden"),
        ("o gris", "o", "gold"),
        ("o", "o", "gold"),
        ("ar mat", "ar mat", "matt"),
        ("argent", "argent", "silver"),
        ("zincs", "zincs", "zinc"),
        ("argile", None, None),
        ("", None, None),
        ("étain", None, None),
    ],
)
def test_the_longest_word_of_a_class(text, found, english):
    words = WordClass(WORDS, "[ ]{1,3}", loose=False, glued=False)
    match = words.match(f"x{text}", 1)
    assert (match and match[0]) == found
    assert match is None or words.english(match[0]) == english


def test_a_word_must_fill_its_place():
    words = WordClass(WORDS, "[ ]{1,3}", loose=False, glued=False)
    assert [end for end in range(8) if words.fullmatch("or gris!", 0, end)] == [1, 2, 7]
