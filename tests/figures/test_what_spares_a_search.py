"""What is asked before a long search holds for everything that the search may find."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crawler.figures.currencies import CODES, SIGNS
from crawler.figures.folding import lower
from crawler.figures.languages.en import ENGLISH
from crawler.figures.lexicon import default_lexicon, entity_kinds
from crawler.figures.period_calendar import first_country
from crawler.figures.readings import ReadingGrammar, letters_of

_GRAMMAR = ReadingGrammar(ENGLISH)


@pytest.mark.parametrize("told", ["{} 7 tons", "{} 5 to 7 tons", "{} 5-7 tons"])
@pytest.mark.parametrize("name", ["US$", "Rs", "rs.", *SIGNS, *CODES, *ENGLISH.currencies])
def test_each_currency_before_a_number_tells_money(told: str, name: str) -> None:
    assert 7 not in _numbers(f"ore worth {told.format(name)}")


@pytest.mark.parametrize("name", SIGNS)
def test_each_sign_on_a_number_tells_money(name: str) -> None:
    assert 7 not in _numbers(f"ore worth {name}7 tons")


def _numbers(text: str) -> set[Decimal]:
    """The numbers of a text that may be amounts."""
    words = frozenset(letters_of(text.lower()))
    readings = _GRAMMAR.find(text, 0, len(text), words=words, mt_is_million=None)
    return {reading.numeral.digits for reading in readings}


def test_each_name_of_a_country_is_found_where_a_text_begins_with_it() -> None:
    lands = [name for name, kind in entity_kinds().items() if kind == "country"]
    assert lands
    for name in lands:
        text = f"{name} dug 5 tons of ore."
        assert first_country(text, lower(text), default_lexicon()) is not None, name
