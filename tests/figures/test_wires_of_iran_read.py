"""Turns of phrase of Iranian wires that were read wrongly at first: what such products are, whose a bracket's change is,
numbers with a stray space or comma."""

from datetime import date

import pytest

from crawler.figures import read_figures

WHEN = date(2020, 12, 5)


def read(text, title="Iran's mines and metals", when=WHEN):
    return read_figures(text, published=when, title=title)


@pytest.mark.parametrize(
    ("text", "commodities"),
    [
        pytest.param(
            "Iran's producers made 22.5 million tons of steel ingots.\n\nThey also made 14.6 million tons of steel"
            " products.\n\nMobarakeh was the biggest producer of such products with 8 million tons.",
            ["steel ingot", "steel product", "steel product"],
            id="such products",
        ),
        pytest.param(
            "NICICO sold 29,300 tons of copper cathode.\n\nIt produced 355,612 tons of copper anode.\n\nSarcheshmeh"
            " accounted for the largest portion of output with 234,067 tons.",
            ["copper cathode", "copper anode", "copper anode"],
            id="the largest portion of output",
        ),
        pytest.param(
            "Of the volume of steel ingots that Iran produced, slab constituted 7.9 million tons and bloom accounted for"
            " 3.8 million tons.",
            ["slab", "bloom"],
            id="slab constituted",
        ),
        pytest.param(
            "Iran's coal concentrate output reached 660,154 tons.\n\nTabas Parvadeh Coal Company's extraction amounted"
            " to 1,622,053 tons.",
            ["coal concentrate", "coal"],
            id="its extraction",
        ),
    ],
)
def test_of_what(text, commodities):
    assert [figure.commodity for figure in read(text)] == commodities


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        pytest.param(
            "More than 200,000 tons of copper cathode was produced in the country in ten months of the current Iranian"
            " year.\n\nSarcheshmeh Refinery made 117,643 tons of copper cathode.\n\nCopper anode production hit 257,833"
            " tons.",
            ["Iran", "Sarcheshmeh", "Iran"],
            id="the country of an article that names none",
        ),
        pytest.param(
            "Meydouk and Sarcheshmeh plants produced 91,080 tons of copper cathode in four months.\n\nThe aforementioned"
            " units produced 22,072 tons of cathode in the fourth month.",
            ["Meydouk and Sarcheshmeh", "Meydouk and Sarcheshmeh"],
            id="the aforementioned units",
        ),
        pytest.param(
            "Tabas Parvadeh and Central Alborz extracted 1.03 million tons of coal, of which the former had 902,000"
            " tons.\n\nThe two companies delivered 466,000 tons of coal concentrate.",
            ["Tabas Parvadeh and Central Alborz", "Tabas Parvadeh", "Tabas Parvadeh and Central Alborz"],
            id="the two companies",
        ),
        pytest.param(
            "Some 335,525 tons of iron ore fines came from Sangan, and 531,957 tons were produced by Iranian Hollin"
            " Plateau Iron Ore Mines Complex.",
            ["Sangan", "Hollin Plateau Iron Ore Mines Complex"],
            id="Iranian ahead of a company",
        ),
        pytest.param(
            "Iran is now the 10th steel producer in the world with 27 million tons a year.",
            ["Iran"],
            id="the tenth in the world",
        ),
    ],
)
def test_whose(text, entities):
    assert [figure.entity for figure in read(text, title="Output of eight months")] == entities


def test_a_change_behind_a_bracket_of_parts_is_of_the_whole():
    figures = read(
        "A total of 5,425 tons of molybdenum were produced by Sarcheshmeh and Sungun (4,066 and 1,359 tons"
        " respectively) in eight months, which indicates a 16% increase YOY."
    )
    assert [figure.change_pct for figure in figures] == [16, None, None]


def test_producers_of_ore_are_not_what_grew():
    figures = read(
        "Iron concentrate production by Iranian iron ore producers grew four percent in March 21-October 22, 2020.\n\nIn"
        " this period their iron concentrate output exceeded 27 million tons."
    )
    assert [(figure.bound, figure.change_pct) for figure in figures] == [("over", 4)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Central Alborz Coal Company produced 24, 244 tons of coal.", 24_244, "t"),
        ("Sponge iron use in Iran was 24,5 million tons.", 24_500_000, "t"),
        ("The mine produced 430,134 tons of copper ore daily.", 430_134, "t/day"),
    ],
    ids=["a stray space", "a comma for a point", "daily"],
)
def test_amounts(text, value, unit):
    assert [(int(figure.value), figure.unit) for figure in read(text)] == [(value, unit)]


def test_a_list_of_two_is_no_number_with_a_stray_space():
    figures = read("Golgohar and Sangan produced 120, 244 and 300 tons of pellets in three days.")
    assert all(figure.value < 1000 for figure in figures)


def test_a_plan_by_the_last_day_of_the_iranian_year():
    (figure,) = read(
        "Iran is expected to produce at least, 26 million tons of steel ingots by March 20, 2021."
    )
    assert (figure.status, figure.bound) == ("planned", "over")
    assert (figure.start, figure.end) == (date(2020, 3, 20), date(2021, 3, 20))


def test_what_a_producer_makes_a_year_is_no_capacity():
    (figure,) = read("Iran is now the 10th steel producer in the world with 27 million tons a year.")
    assert figure.measure == "production"


def test_the_remaining_was_imported():
    figures = read(
        "Iranian steelmakers consumed 2.5 million tons of coal concentrate, of which 1.6 million tons were supplied by"
        " domestic mines and the remaining were procured through imports."
    )
    assert "imports" not in [figure.measure for figure in figures]


def test_the_islamic_republic_counts_by_its_own_year_and_another_by_the_world_s():
    when = date(2014, 7, 20)
    (own,) = read(
        "The Islamic Republic imported 3.01 million tons of steel in the first quarter, ended June 21.",
        "",
        when,
    )
    assert (own.start, own.end) == (date(2014, 3, 21), date(2014, 6, 21))
    (other,) = read(
        "The Islamic Republic of Mauritania exported 3.01 million tons of iron ore in the first quarter.",
        "",
        when,
    )
    assert (other.start, other.end) == (date(2014, 1, 1), date(2014, 3, 31))
