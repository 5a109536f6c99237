"""A unit or a scale said once for several numbers."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures


def amounts(text: str) -> list[Decimal | None]:
    return [figure.value for figure in read_figures(text, published=date(2025, 5, 4))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Copper output was 1.442 million tons in 2024, compared with 1.424 in 2023.",
            [1442000, 1424000],
            id="decimal-after-million",
        ),
        pytest.param(
            "Miners extracted 17.1 million tons of coal in March, 1.3 million less than a year earlier.",
            [17100000, 1300000],
            id="difference-without-a-unit",
        ),
        pytest.param(
            "It mined 3 million tons of thermal coal and about 6 million of metallurgical coal.",
            [3000000, 6000000],
            id="scale-before-a-material",
        ),
        pytest.param(
            "The mine produced 181 kt of copper in the first quarter (209 a year earlier).",
            [181000],
            id="bracket-away-from-the-amount-is-left",
        ),
        pytest.param(
            "Copper production of 181 kt (209) was reported for the first quarter.",
            [181000, 209000],
            id="bracket-behind-the-amount",
        ),
        pytest.param(
            "The mines dug 49 million tons of stone. The number of those who work in the mines directly is put at 17,500.",
            [49000000],
            id="number-of-those-who-work",
        ),
        pytest.param(
            "Mobarakeh Steel made 5,976,000 tons of crude steel, Khuzestan Steel 3,153,000 and Esfahan Steel 2.1 million.",
            [5976000, 3153000, 2100000],
            id="last-of-a-list-has-its-scale",
        ),
        pytest.param(
            "The group produced 9.8 million tons of crude steel, including 5.2 million at Dunkirk and 3.1 million at Fos.",
            [9800000, 5200000, 3100000],
            id="parts-at-places",
        ),
        pytest.param(
            "Guidance for 2025 is 670-710,000 tonnes of copper.", [None], id="thousands-said-once-in-a-range"
        ),
        pytest.param(
            "Coal output will fall by a further 2.5 million tonnes to around 27.5 million tonnes in 2025.",
            [2500000, 27500000],
            id="a-move-is-no-range",
        ),
        pytest.param(
            "In the quarter ended September 30, five tonnes of gold were produced at Kumtor.",
            [5],
            id="day-before-an-amount-in-words",
        ),
        pytest.param(
            "On June 15, 20 tonnes of silver were shipped from Fresnillo.", [20], id="day-before-an-amount"
        ),
        pytest.param(
            "By Azar 30, 18 tons of gold had been produced in Iran.", [18], id="day-of-an-iranian-month"
        ),
        pytest.param(
            "The mine made 12, 15 and 20 tonnes of silver in three months.", [12, 15, 20], id="a-list-has-no-day"
        ),
        pytest.param(
            "A 4,060 cubic metre blast furnace makes 3 million tons of hot metal.",
            [3000000],
            id="size-of-a-furnace",
        ),
        pytest.param(
            "Scrap use was 4,800,000 gross tons.", [4800000], id="gross-tons"
        ),
        pytest.param(
            "The project is to add between 275koz-325kozpa of gold.", [None], id="ounces-a-year"
        ),
        pytest.param(
            "The mine sold 15 Mt of iron ore in 2024 from 12 pits.", [15000000], id="counted-things-are-none"
        ),
        pytest.param(
            "The company made 626,412 tons of copper concentrate. Sungun provided 173,940 and Miduk 82,617 of these.",
            [626412, 173940, 82617],
            id="run-in-list-of-mines",
        ),
        pytest.param(
            "The mine made 626,412 tons of copper concentrate and has a staff of 12,300.",
            [626412],
            id="staff-is-none",
        ),
        pytest.param(
            "The items mined in 2024, in thousand tons, were chromite with 41.7 and barite with 18.6.",
            [41700, 18600],
            id="announced-unit",
        ),
        pytest.param(
            "Peru made 105,771 FMT of zinc and 9,746 TNi of nickel in 2024.", [105771, 9746], id="fine-metric-tonnes"
        ),
        pytest.param(
            "Crude steel output in the EU (27) was 11.3 Mt in May 2024.", [11300000], id="bracket-behind-a-name"
        ),
        pytest.param(
            'Coal exports were 52 million tons. It ran 6,342 trains, or 17 a day, as against 5,820 in 2023.',
            [52000000],
            id='trains',
        ),
        pytest.param(
            'We had set out to make 33 million tons of steel, and in my view 27 million is what we shall get.',
            [33000000, 27000000],
            id='is what',
        ),
        pytest.param(
            'The biggest sponge iron producers were Tarmeh Steel (6.694 million) and Sarmin Steel (3.708 million tons).',
            [6694000, 3708000],
            id='unit-with-the-last-name',
        ),
        pytest.param(
            'Tarmeh was first with 10.197 million tons of iron ore pellets, followed by Sarmin Steel Company (6.97 million).',
            [10197000, 6970000],
            id='scaled-number-in-the-bracket-of-a-name',
        ),
        pytest.param(
            'Small miners sold 1,310 tonnes of tin in June, from 1,275 in May and 1,190 tonnes in June 2023.',
            [1310, 1275, 1190],
            id='people-before-the-amount-compared-with',
        ),
        pytest.param(
            'China made 81.2 million tonnes of steel, more than India (1.4 billion people).',
            [81200000],
            id='people-in-a-bracket',
        ),
        pytest.param(
            'Corvane shipped 8.3 million tons of coal in the third quarter. The target for the year is 33.5 million.',
            [8300000, 33500000],
            id='the-target-is',
        ),
        pytest.param(
            'Corvane sold 8.3 million tons of coal. The investment target for the year is 33.5 million.',
            [8300000],
            id='the-target-of-money',
        ),
        pytest.param(
            'Corvane mined 2.4 million tons of ore in May, and in the first five months 11.2 million.',
            [2400000, 11200000],
            id='and-in-the-months',
        ),
        pytest.param(
            'Corvane smelted 160,300 tons of anodes at Tarn. The remaining 58,400 were produced at Hollin.',
            [160300, 58400],
            id='the-remaining-ones',
        ),
        pytest.param(
            'Tarn gave 33,200 tons of copper, almost 4 thousand less than in the quarter before, and 2 thousand below plan.',
            [33200, 4000, 2000],
            id='thousands-less',
        ),
        pytest.param(
            'Tarn produced 8.1 million carats in 2024. This was below the 9.2 million planned for the year.',
            [8100000, 9200000],
            id='those-planned',
        ),
    ],
)  # fmt: skip
def test_numbers_that_share_a_unit(text: str, values: list[int]) -> None:
    assert amounts(text) == values


def test_net_tons_are_short_tons() -> None:
    (figure,) = read_figures(
        "Mills made 1,656,000 net tons of raw steel in 2024.", published=date(2025, 1, 2)
    )
    assert (figure.value, figure.unit) == (Decimal(1656000), "short ton")
