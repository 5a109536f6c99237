"""What rules ask beside the log: countries of producers, witnesses as of now."""

from __future__ import annotations

import pytest

from crawler.alerts.facts import facts_of
from crawler.alerts.rules import Facts
from crawler.figures.lexicon import default_lexicon
from storage.articles import save_outcome
from storage.changes import list_changes
from storage.db import Database
from tests.storage.makers import T0, figure, hours, outcome


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Iran", "Iran"),
        ("NICICO", "Iran"),
        ("Sarcheshmeh", "Iran"),
        ("IMIDRO", "Iran"),
        ("Escondida", "Chile"),
        ("Jwaneng", "Botswana"),
        ("Glencore", None),
        ("Nobody Mining", None),
        (None, None),
    ],
)
def test_country(name: str | None, country: str | None) -> None:
    assert default_lexicon().country_of(name) == country


def test_witnesses_are_the_wires_whose_standing_text_says_so(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=T0)
    copy = figure(body="Iran made 216,732 tons.")
    save_outcome(db, outcome(copy, slug="b", wire="trend", at=hours(1)), now=hours(1))
    (new,) = list_changes(db, kinds=["figure.new"])
    assert facts_of(db)(new) == Facts(witnesses=2, country="Iran")
