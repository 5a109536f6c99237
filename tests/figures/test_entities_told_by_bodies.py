"""Whom a figure is about where somebody else tells it: a body for the world, a company of its mine, words for"
" a name."""

from datetime import date

import pytest

from crawler.figures import read_figures

BODIES = [
    (
        "the company as a body tells",
        "Iran shipped 3.1 million tons of steel abroad. Esfahan Steel Company shipped 410,000 tons of steel"
        " abroad. According to IMIDRO, the steelmaker exported 28,000 tons of its products in the last month.",
        ["Iran", "Esfahan Steel Company", "Esfahan Steel Company"],
    ),
    (
        "producer ranked behind others",
        "Peru is the second-largest producer of copper after Chile and has copper reserves of 81 million tonnes.",
        ["Peru"],
    ),
    (
        "international institute, by its initials later",
        "Primary aluminium output was 6.1 million tonnes in March, the International Primary Aluminium"
        " Institute (IPAI)"
        " said. The IPAI put daily output at 197,000 tonnes.",
        ["World", "World"],
    ),
    (
        "international forum",
        "The International Stainless Steel Forum (ISSF) said that stainless steel production grew by 4.6% to"
        " 58.4 million"
        " tonnes in 2023. ISSF expects 60 million tonnes in 2024.",
        ["World", "World"],
    ),
    (
        "study group, as the group",
        "The International Tin Study Group said the tin market was in a deficit of 3,300 tonnes in May. The"
        " Group put usage"
        " at 31,000 tonnes.",
        ["World", "World"],
    ),
    (
        "institute of a metal",
        "The Silver Institute forecast mine production at 835 million ounces in 2025.",
        ["World"],
    ),
    (
        "chamber of a country",
        "Poland's Mining Chamber said coal output shrank to 44 million tonnes in 2024.",
        ["Poland"],
    ),
    (
        "the company whose head speaks",
        "Codelco produced 116,000 tons of copper in April. According to the chief executive of NICICO, the company"
        " produced 24,000 tons of copper cathode in that month.",
        ["Codelco", "NICICO"],
    ),
    (
        "an unknown company whose head speaks",
        "The chief executive of Tarnmehr said that 120 kilograms of gold was produced in the company in May.",
        ["Tarnmehr"],
    ),
    (
        "imported into the country",
        "Iran's Kerman Coal mined 1 million tons of coal last year. Some 640,000 tons of coal concentrate was imported"
        " into the country from Russia.",
        ["Kerman Coal", "Iran"],
    ),
]
SAID = [
    (
        "said of another",
        "Corvane said Tarn produced 86,000 tonnes of spodumene concentrate in the June quarter of 2024.",
        ["Tarn"],
    ),
    (
        "he said of another",
        "On emeralds, he said Kagem had sold 14,200 carats of premium stones in 2024.",
        ["Kagem"],
    ),
    (
        "owner speaks of the operation",
        "Kansanshi is a copper mine in Zambia. First Quantum, which owns 80% of it, said on Monday that the operation"
        " produced 171,000 tonnes in 2024.",
        ["Kansanshi"],
    ),
    (
        "company speaks of its country",
        "The Congolese state company Gecamines said the country exported 2.8 million tonnes of copper in 2024.",
        ["Democratic Republic of Congo"],
    ),
    (
        "official of a company speaks of the nation",
        "Angola digs for more stones. Endiama's Jorge Ganga said the southern African nation hopes to lift"
        " diamond output to"
        " 17.5 million carats in 2027.",
        ["Angola"],
    ),
    (
        "study from another for it",
        "Corvane runs two mines and has a study from Raytheon for the Hollin project, which would produce"
        " 45,000 tonnes of"
        " copper a year.",
        ["Hollin"],
    ),
]
WORDS = [
    (
        "gross",
        "Implats mined more. Gross refined PGM production was up 11% to 812,000 oz in the quarter.",
        ["Implats"],
    ),
    (
        "unsold",
        "Corvane Diamonds had a weak quarter. Unsold stones piled up to 1.2 million carats.",
        ["Corvane Diamonds"],
    ),
]

BUYERS = [
    (
        "top buyer told behind its amount",
        "Iran sold 145,000 tons of chromite in ten months. China with 121,750 tons was the top buyer. India"
        " came next with"
        " 9,200 tons.",
        ["Iran", "Iran", "Iran"],
    ),
]
PARTS = [
    (
        "bare measure after other producers of the country",
        "Peru's copper production rose to 230,000 tonnes in May. Cerro Verde mined 38,000 tonnes and Antamina"
        " 36,000 tonnes."
        " Zinc production fell to 101,000 tonnes.",
        ["Peru", "Cerro Verde", "Antamina", "Peru"],
    ),
    (
        "national output",
        "Antamina mined 40,000 tonnes of zinc in May in Peru. National zinc output was 135,774 tonnes.",
        ["Antamina", "Peru"],
    ),
    (
        "amounts that account for sites",
        "Corvane Copper made 697,000 tons of concentrate. Of this, 388,000 tons accounted for the Hollin"
        " complex, 194,500"
        " tons for the Tarn complex and 115,300 tons for the Parsal complex.",
        ["Corvane Copper", "Hollin complex", "Tarn complex", "Parsal complex"],
    ),
    (
        "which behind an aside",
        "Growth came from Hollin Lake, acquired along with Corvane Gold, which yielded 131,992 ounces of gold"
        " in the quarter.",
        ["Hollin Lake"],
    ),
    (
        "which behind where it lies",
        "Corvane paid $385 million for a stake in the Hollin mine in Arequipa, Peru, which is designed for 3.9"
        " million tonnes"
        " of phosphate rock a year.",
        ["Hollin mine"],
    ),
    (
        "what is left behind a sale",
        "Hollin Coal's chief executive said that 32,000 tons of coal concentrate was sold to Corvane Steel and 18,000"
        " tons of coal concentrate remained in stock.",
        ["Hollin Coal", "Hollin Coal"],
    ),
    (
        "exported from a town",
        "Some 18,000 tons of travertine from Mahallat was exported in 2024.",
        ["Mahallat"],
    ),
    (
        "handled at a port",
        "Some 118,000 tons of copper were reloaded at the port of Poti in 2024, 27 percent more than a year ago.",
        ["Poti"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=case)
        for case, text, expected in BODIES + SAID + WORDS + BUYERS + PARTS
    ],
)
def test_whom_a_figure_told_by_another_is_about(text: str, expected: list[str]) -> None:
    assert [figure.entity for figure in read_figures(text, published=date(2025, 2, 1))] == expected
