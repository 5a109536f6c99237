"""Every material of the French and Spanish tables is one that the reader knows by its English name."""

import pytest

from crawler.figures.gloss.tables import tongue
from crawler.figures.lexicon import default_lexicon
from crawler.figures.words import split_words


def known(table, english: str) -> bool:
    return any(
        mark.start == 0 and mark.end == len(english)
        for mark in table.find(english, split_words(english, english.lower(), 0, len(english)))
    )


@pytest.mark.parametrize("code", ["es", "fr"])
def test_materials_are_known(code):
    names = set(tongue(code).classes["materials"].values())
    assert len(names) > 150
    assert [name for name in sorted(names) if not known(default_lexicon().commodities, name)] == []


@pytest.mark.parametrize("code", ["es", "fr"])
@pytest.mark.parametrize("title", ["land", "nation"])
def test_lands_and_nations_are_known(code, title):
    names = {name.removeprefix("the ") for name in tongue(code).classes[title].values()}
    unknown = {name for name in names if not known(default_lexicon().entities, name)}
    assert unknown <= {"Caribbean"}
