"""Whom an amount is about, by class of sentence."""

from datetime import date

import pytest

from crawler.figures import read_figures

DAY = date(2025, 1, 15)


def entities(text: str, title: str = "") -> list[str | None]:
    return [figure.entity for figure in read_figures(text, published=DAY, title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chile's Escondida mine produced 1.1 million tons of copper in 2024, while Codelco made 1.3 million tons.",
            ["Escondida", "Codelco"],
            id="subject-of-each-clause",
        ),
        pytest.param(
            "Copper output fell to 14,040 tons at Las Bambas and to 5,943 tons at Antapaccay in February.",
            ["Las Bambas", "Antapaccay"],
            id="at-a-mine-behind-the-amount",
        ),
        pytest.param(
            "Almazy Nord, a subsidiary that works placers in Yakutia, extracted 4.7 million carats of diamonds in 2024.",
            ["Almazy Nord"],
            id="aside-between-subject-and-verb",
        ),
        pytest.param(
            "Iran exported 20 million tons of iron ore in 2024. China bought 18 million tons of it.",
            ["Iran", "Iran"],
            id="buyers-are-not-the-exporter",
        ),
        pytest.param(
            "Among the 71 countries that report, crude steel production was 143.6 million tons in September 2024.",
            ["World"],
            id="all-countries-are-the-world",
        ),
        pytest.param(
            "Karvand Coal Company and Alborz Coal Company mined 474,202 tons of coal in 2024.",
            ["Karvand Coal Company and Alborz Coal Company"],
            id="one-amount-of-two-producers",
        ),
        pytest.param(
            "Gold Fields runs three mines in Chile. Salares Norte started up in March. The mine poured 58,000 ounces of"
            " gold in 2024.",
            ["Salares Norte"],
            id="the-mine-is-the-last-one-told",
        ),
        pytest.param(
            "Steelmakers shipped 151,000 tons of beams out of Iran in 2024.", ["Iran"], id="plain-noun-opens"
        ),
    ],
)  # fmt: skip
def test_the_producer_of_each_amount(text: str, expected: list[str]) -> None:
    assert entities(text) == expected


def test_a_company_and_its_initials_are_one() -> None:
    text = (
        "The National Iranian Copper Industries Company (NICICO) made 143,190 tons of copper cathode in 2024. NICICO"
        " plans 290,000 tons for 2025."
    )
    assert entities(text) == ["National Iranian Copper Industries Company (NICICO)"] * 2


def test_a_headline_in_capitals_names_nobody() -> None:
    text = "Shipments of concentrate from Iran reached 5.4 million tons in 2024."
    assert entities(text, title="Iron Ore Exports Pick Up Amid Mill Stoppages") == ["Iran"]
