"""Percentages beside, before and behind their amounts. Sentences of our own."""

import pytest

from crawler.figures import read_figures
from tests.figures.change_cases import PUBLISHED, changes_of, told

TOLD = [
    told(
        "in a bracket behind the earlier value",
        "The mines produced 51.5 tonnes of gold in 2023 (48.1 tonnes in 2022, up 7%).",
        {"51.5 tonnes": 7, "48.1 tonnes": None},
    ),
    told(
        "in front of the amount in its bracket",
        "In July steel production was stable in Japan at 9.3 Mt and up in South Korea (+6.2%, 5.9 Mt) and in India "
        "(+1.7%, 7 Mt), but down in Italy (-3.6%, 2.0 Mt).",
        {"9.3 Mt": None, "5.9 Mt": 6.2, "7 Mt": 1.7, "2.0 Mt": -3.6},
    ),
    told(
        "unchanged beside a rise",
        "Zinc output was 300,000 tonnes in 2023, unchanged from a year earlier; lead output "
        "rose 2% to 80,000 tonnes.",
        {"300,000 tonnes": None, "80,000 tonnes": 2},
    ),
    told(
        "below the guidance",
        "The company produced 300,000 tonnes of zinc in 2023, which is 4% below its guidance.",
        {"300,000 tonnes": -4},
    ),
    told(
        "before the amount",
        "The group's copper output, down 3.5%, was 602,000 tonnes in 2023, while its zinc "
        "output, up 8%, was 90,000 tonnes.",
        {"602,000 tonnes": -3.5, "90,000 tonnes": 8},
    ),
    told(
        "month and year to date",
        "Total steel output: 602,000 tonnes (+3.5%) in October 2024; year to date: 5.9 million "
        "tonnes (-1.2%).",
        {"602,000 tonnes": 3.5, "5.9 million tonnes": -1.2},
    ),
    told(
        "quarter and year",
        "Copper output dropped 3% quarter-on-quarter and 5% year-on-year to 602,000 tonnes in "
        "the third quarter.",
        {"602,000 tonnes": -5},
    ),
    told(
        "against a year",
        "Against 2022, the 2023 output of 602,000 tonnes of copper represents an increase of nine percent.",
        {"602,000 tonnes": 9},
    ),
    told(
        "growth rate",
        "Copper cathode output reached 602,000 tonnes in 2023 with a growth rate of 9 percent.",
        {"602,000 tonnes": 9},
    ),
    told(
        "rise in",
        "A 9 percent rise in copper output to 602,000 tonnes was recorded in 2023.",
        {"602,000 tonnes": 9},
    ),
    told(
        "next sentence",
        "The company made 602,000 tonnes of copper in 2023. The number was 9 percent up on 2022.",
        {"602,000 tonnes": 9},
    ),
    told(
        "compared with, that is",
        "The company made 602,000 tonnes of copper in 2023. Compared with 2022, that is a "
        "decline of 2.3 percent.",
        {"602,000 tonnes": -2.3},
    ),
    told(
        "bracket with the earlier value",
        "Gold sales in 2023: 100 tons (up 2%; 2022: 98 tons).",
        {"100 tons": 2, "98 tons": None},
    ),
    told(
        "two verbs in one, respectively",
        "Alumina output rose 1.5% and aluminium output 2.5%, reaching 250,000 tons and 600,000 "
        "tons respectively in 2023.",
        {"250,000 tons": 1.5, "600,000 tons": 2.5},
    ),
    told(
        "tonnage and value",
        "Iron ore exports climbed by 6% in tonnage terms, but by only 1% in value, to 20 "
        "million tons in 2023.",
        {"20 million tons": 6},
    ),
    told(
        "the decline",
        "Antamina produced 420,000 tonnes of copper in 2023; the 9% decline was due to lower grades.",
        {"420,000 tonnes": -9},
    ),
    told(
        "planned",
        "Nickel output is expected to grow by 10% to 200,000 tonnes in 2025 from 182,000 tonnes in 2024.",
        {"200,000 tonnes": 10, "182,000 tonnes": None},
    ),
    told(
        "stocks",
        "Zinc stocks rose 15% to 200,000 tonnes.",
        {"200,000 tonnes": 15},
    ),
    told(
        "minus in a list",
        "Concentrate, pellets and sponge iron amounted to 29.4, 27.1 and 16.02 million tons after changes of 7, 3 and minus one"
        " percent, respectively, year-on-year.",
        {"29.4": 7, "27.1": 3, "16.02 million tons": -1},
    ),
    told(
        "signs in a list",
        "Imports of hot-rolled coil, rebar and tinplate were 297,000, 118,000 and 41,000 tons after changes of -22, 9 and -5.5"
        " percent, respectively.",
        {"297,000": -22, "118,000": 9, "41,000 tons": -5.5},
    ),
    told(
        "plus and minus in words",
        "Billet and slab output were 5 million and 3 million tons, a change of plus 4 and minus 2 percent year on year.",
        {"5 million": 4, "3 million tons": -2},
    ),
    told(
        "for both, told after",
        "Tarn Alumina Company produced 159,416 tons of alumina powder, 269,145 tons of alumina hydrate and 514,420 tons of"
        " bauxite in 2024. These figures indicate year-on-year increases of 5 percent for both alumina powder and alumina"
        " hydrate plus a 41 percent increase for bauxite production.",
        {"159,416 tons": 5, "269,145 tons": 5, "514,420 tons": 41},
    ),
    told(
        "for each, in the same sentence",
        "Tarn Resources sold 3 million tons of copper and 2 million tons of zinc in 2024, with gains of 4 percent in copper and"
        " 6 percent in zinc.",
        {"3 million tons": 4, "2 million tons": 6},
    ),
    told(
        "of another material of the same land",
        "Iran's production of semi-finished steel reached 13 million tons in 2024. It was said that Iran's exports of steel"
        " sheets had also increased by 15%.",
        {"13 million tons": None},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text, expected):
    assert changes_of(text, expected) == expected


BASES = [
    told(
        "last month, when it was",
        "Steel production of the European Union fell 2% last month to 13.3 million tons.",
        ["yoy"],
    ),
    told(
        "from last month, what it is against",
        "Steel production of the European Union fell 2% from last month to 13.3 million tons.",
        ["mom"],
    ),
    told(
        "quarter over quarter, said once",
        "Tarn produced 3.1 million ounces of silver in the third quarter of 2025, up 72% quarter over quarter, and 25,771 ounces"
        " of gold, up 58%.",
        ["qoq", "qoq"],
    ),
    told(
        "month-on-month, said once",
        "Production of concentrate amounted to 1.3 million tons, up 4% month-on-month, and that of pellets to 1 million tons,"
        " down 2%.",
        ["mom", "mom"],
    ),
    told(
        "year over year",
        "Tarn produced 3.1 million ounces of silver in the third quarter of 2025, up 7% year over year.",
        ["yoy"],
    ),
    told(
        "month before, and a year before behind a semicolon",
        "Steel production was 7.2 million tons in September, up 2% from August; exports reached 1 million tons, down 3% from a year"
        " earlier.",
        ["mom", "yoy"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BASES)
def test_bases(text, expected):
    assert [figure.change_basis for figure in read_figures(text, published=PUBLISHED)] == expected
