"""The canonical name of a producer, which its series are kept under."""

from datetime import date

import pytest

from crawler.figures import Lexicon, read_figures
from storage.series import series_of


def series(text, **more):
    (figure,) = read_figures(text, published=date(2025, 1, 12), **more)
    found = series_of(figure)
    return found.key if found else None


@pytest.mark.parametrize(
    "name",
    [
        "National Iranian Copper Industries Company (NICICO)",
        "National Iranian Copper Industries Company",
        "NICICO",
    ],
)
def test_all_names_of_a_producer_share_a_series(name):
    assert series(f"{name} produced 280,000 tons of copper cathode in 2024.") == (
        "production|actual|copper cathode|national iranian copper industries|mass"
    )


def test_a_country_of_two_spellings_is_one():
    assert series("Turkey produced 37 million tons of crude steel in 2024.") == series(
        "Türkiye produced 37 million tons of crude steel in 2024."
    )


def test_a_producer_that_is_not_known_goes_by_its_own_name():
    key = "production|actual|gold|kolwezi uplands|mass_troy"
    assert series("Kolwezi Uplands Ltd produced 90,000 ounces of gold in 2024.") == key


def test_a_figure_keeps_what_the_text_says():
    (figure,) = read_figures("NICICO produced 280,000 tons of copper cathode in 2024.", published=None)
    assert (figure.entity, figure.known_as) == ("NICICO", "National Iranian Copper Industries Company")


def test_a_users_own_name_is_the_canonical_one():
    own = Lexicon(entities={"Sahand Perlite": ["SPC"]})
    (figure,) = read_figures("SPC produced 12,000 tons of zinc ingots in 2024.", published=None, lexicon=own)
    assert (figure.entity, figure.known_as) == ("Sahand Perlite", None)


@pytest.mark.parametrize("place", ["Hamadan", "Hamedan"])
def test_a_place_that_is_spelled_in_two_ways_keeps_its_spelling_and_is_one(place):
    text = f"{place} produced 8,500 tons of copper cathode in 2022."
    (figure,) = read_figures(text, published=None)
    assert figure.entity == place
    assert series(text) == "production|actual|copper cathode|hamedan|mass"
