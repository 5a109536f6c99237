"""Estimates moved from month to month, rates a day, records, what storms took, and the last by its size."""

from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "months until one of a year told apart",
        "Hollin's zinc production through August in 2024 has fallen 1.2% to 3,770 tonnes.",
        [
            "production actual | zinc | Hollin | 3770 t exact | 2024-01-01..2024-08-31 | -1.2 yoy | 3,770 tonnes",
        ],
    ),
    (
        "an estimate moved in one month from that of another",
        "In April 2024 the commission cut its estimate for Norvian copper output that year to just under 5.6 million tonnes, down from 5.8 million tonnes forecast in January.",
        [
            "production planned | copper | Norvian | 5600000 t under | 2024-01-01..2024-12-31 | - | 5.6 million tonnes",
            "production planned | copper | Norvian | 5800000 t exact | 2024-01-01..2024-12-31 | - | 5.8 million tonnes",
        ],
    ),
    (
        "the latest month of the Iranian year",
        "Iran's mills cast 12.7 million tons of crude steel in the first seven months of the Iranian year. About 1.6 million tons of crude steel was cast in the latest Iranian month.",
        [
            "production actual | crude steel | Iran | 12700000 t exact | 2025-03-21..2025-10-22 | - | 12.7 million tons",
            "production actual | crude steel | Iran | 1600000 t about | 2025-09-23..2025-10-22 | - | 1.6 million tons",
        ],
    ),
    (
        "a number in a name",
        "H2Gold Corp. (TSX: HTG) poured 39,684 ounces of gold in 2024.",
        [
            "production actual | gold | H2Gold Corp | 39684 oz exact | 2024-01-01..2024-12-31 | - | 39,684 ounces",
        ],
    ),
    (
        "mining and milling rates",
        "Corvane poured 28,000 ounces of gold in 2024. Mining rates averaged 21,200 tonnes per day (tpd). Mill performance of 6,300 tpd was lower than in 2023.",
        [
            "production actual | gold | Corvane | 28000 oz exact | 2024-01-01..2024-12-31 | - | 28,000 ounces",
            "production actual | gold ore | Corvane | 21200 t/day exact | 2024-01-01..2024-12-31 | - | 21,200 tonnes",
            "production actual | gold ore | Corvane | 6300 t/day exact | 2024-01-01..2024-12-31 | - | 6,300 tpd",
        ],
    ),
    (
        "first gold delivered and a goal",
        "The Corvane project delivered first gold in 2023 and is expected to meet guidance of 250,000 oz this year.",
        [
            "production planned | gold | Corvane | 250000 oz exact | 2025-01-01..2025-12-31 | - | 250,000 oz",
        ],
    ),
    (
        "of the last by its size",
        "Norvia produced 429,241 tonnes of copper in April.\nProduction of molybdenum, a by-product of its copper mines, rose to 6,170 tonnes in April.\nProduction during the first four months of the year rose 7.5% from last year to 20,558 tonnes.",
        [
            "production actual | copper | Norvia | 429241 t exact | 2025-04-01..2025-04-30 | - | 429,241 tonnes",
            "production actual | molybdenum | Norvia | 6170 t exact | 2025-04-01..2025-04-30 | - | 6,170 tonnes",
            "production actual | molybdenum | Norvia | 20558 t exact | 2025-01-01..2025-04-30 | +7.5 yoy | 20,558 tonnes",
        ],
    ),
    (
        "what a storm took",
        "Corvane left iron ore guidance for 2024 unchanged at 323 to 338 million tonnes after a cyclone which cut shipments by 13 million tonnes.",
        [
            "deliveries planned | iron ore | Corvane | 323000000..338000000 t exact | 2024-01-01..2024-12-31 | - | 323 to 338 million tonnes",
            "other actual | iron ore | Corvane | 13000000 t exact | 2024-01-01..2024-12-31 | - | 13 million tonnes",
        ],
    ),
    (
        "a record of its own year",
        "Corvane shipped 90.8 million tonnes of iron ore in the December quarter, edging out its previous record of 90 million tonnes in 2017.",
        [
            "deliveries actual | iron ore | Corvane | 90800000 t exact | 2024-10-01..2024-12-31 | - | 90.8 million tonnes",
            "deliveries actual | iron ore | Corvane | 90000000 t exact | 2017-01-01..2017-12-31 | - | 90 million tonnes",
        ],
    ),
    (
        "its target behind the amount",
        "Corvane's coal output rose 10 per cent to 773.6 million tonnes in 2023, but fell short of its 780 million tonne production target.",
        [
            "production actual | coal | Corvane | 773600000 t exact | 2023-01-01..2023-12-31 | +10 yoy | 773.6 million tonnes",
            "production planned | coal | Corvane | 780000000 t exact | 2023-01-01..2023-12-31 | - | 780 million tonne",
        ],
    ),
    (
        "short of a target by so much",
        "The coal output of Corvane fell short of its 780 million tonne production target for 2023 by 6.4 million tonnes.",
        [
            "production planned | coal | Corvane | 780000000 t exact | - | - | 780 million tonne",
            "other actual | coal | Corvane | 6400000 t exact | 2023-01-01..2023-12-31 | - | 6.4 million tonnes",
        ],
    ),
    (
        "how much the increase is",
        "With coal production at 306 million tonnes in 2024, Corvane posted growth of 10.1%, the volume increase being a robust 28 million tonnes.",
        [
            "production actual | coal | Corvane | 306000000 t exact | 2024-01-01..2024-12-31 | +10.1 yoy | 306 million tonnes",
            "other actual | coal | Corvane | 28000000 t exact | 2024-01-01..2024-12-31 | - | 28 million tonnes",
        ],
    ),
    (
        "the mineral of its own sentence",
        "More than 515,400 tons of copper were exported by Iran in the Iranian year 1402.\nThe third main commodity was iron ore, with 9.9 million tons of the mineral exported.",
        [
            "exports actual | copper | Iran | 515400 t over | 2023-03-21..2024-03-19 | - | 515,400 tons",
            "exports actual | iron ore | Iran | 9900000 t exact | 2023-03-21..2024-03-19 | - | 9.9 million tons",
        ],
    ),
    (
        "fuel supply in an article on coal",
        "Corvane mined coal. Fuel supply by Hollin Collieries rose by 23% to 43 million tonnes in 2024.",
        [
            "deliveries actual | coal | Hollin Collieries | 43000000 t exact | 2024-01-01..2024-12-31 | +23 yoy | 43 million tonnes",
        ],
    ),
    (
        "what its own is likened to",
        "Lead production of Norvia slipped to 28,963t in 2024.\nAs with zinc, a blockade was the reason, with Hollin producing 5,443t of the metal, down from 12,156t.",
        [
            "production actual | lead | Norvia | 28963 t exact | 2024-01-01..2024-12-31 | - | 28,963t",
            "production actual | lead | Hollin | 5443 t exact | 2024-01-01..2024-12-31 | - | 5,443t",
            "production actual | lead | Hollin | 12156 t exact | 2023-01-01..2023-12-31 | - | 12,156t",
        ],
    ),
    (
        "a plan and then a larger one",
        "Corvane Platinum plans to mine 280,000 ounces of platinum in 2026 and ultimately 300,000 ounces a year.",
        [
            "production planned | platinum | Corvane Platinum | 280000 oz exact | 2026-01-01..2026-12-31 | - | 280,000 ounces",
            "production planned | platinum | Corvane Platinum | 300000 oz exact | - | - | 300,000 ounces",
        ],
    ),
    (
        "like a quarter of another year",
        "Corvane reported its third-quarter results. Quarterly gold production stood at 232,000 ounces, in line with the third quarter of 2017.",
        [
            "production actual | gold | Corvane | 232000 oz exact | 2025-07-01..2025-09-30 | - | 232,000 ounces",
        ],
    ),
    (
        "the same part of the year in a bracket with a dash",
        "In January 2021 Corvane mined 18.2 million tons of coal. Its underground mines made 6.6 million tons (in 2020 - 7.5 million tons).\nCustomers were sent 16.9 million tons of coal.",
        [
            "production actual | coal | Corvane | 18200000 t exact | 2021-01-01..2021-01-31 | - | 18.2 million tons",
            "production actual | coal | Corvane | 6600000 t exact | 2021-01-01..2021-01-31 | - | 6.6 million tons",
            "production actual | coal | Corvane | 7500000 t exact | 2020-01-01..2020-01-31 | - | 7.5 million tons",
            "deliveries actual | coal | Corvane | 16900000 t exact | 2021-01-01..2021-01-31 | - | 16.9 million tons",
        ],
    ),
    (
        "who moved in the sentence before",
        "Crude steel production in the European Union was 17.4 million tons in September 2024. In Germany production fell 0.6 percent to 4.04 million tons.\nAgainst the trend China posted a clear decrease. Production fell 9.1 percent to 39.6 million tons.",
        [
            "production actual | crude steel | European Union | 17400000 t exact | 2024-09-01..2024-09-30 | - | 17.4 million tons",
            "production actual | crude steel | Germany | 4040000 t exact | 2024-09-01..2024-09-30 | -0.6 yoy | 4.04 million tons",
            "production actual | crude steel | China | 39600000 t exact | 2024-09-01..2024-09-30 | -9.1 yoy | 39.6 million tons",
        ],
    ),
    (
        "a range at whose low end the quarter's value lay",
        "Corvane sold 6.3 million tonnes of coking coal in the third quarter, at the low end of its 6.3 to 6.7 million tonne guidance.",
        [
            "sales actual | coking coal | Corvane | 6300000 t exact | 2025-07-01..2025-09-30 | - | 6.3 million tonnes",
            "sales planned | coking coal | Corvane | 6300000..6700000 t exact | 2025-07-01..2025-09-30 | - | 6.3 to 6.7 million tonne",
        ],
    ),
    (
        "what concentrators make",
        "Corvane mined 1.9 million tons of iron ore in 2024. Its four concentrators made 1.02 million tons.",
        [
            "production actual | iron ore | Corvane | 1900000 t exact | 2024-01-01..2024-12-31 | - | 1.9 million tons",
            "production actual | iron ore concentrate | Corvane | 1020000 t exact | 2024-01-01..2024-12-31 | - | 1.02 million tons",
        ],
    ),
    (
        "cast by a subsidiary, and the company behind it",
        "Corvane Steel Company made 1.75 million tons of sponge iron in 2024. Its subsidiary Hollin Steel cast 290,000 tons. The company plans 3.75 million tons of crude steel for 2025.",
        [
            "production actual | sponge iron | Corvane Steel Company | 1750000 t exact | 2024-01-01..2024-12-31 | - | 1.75 million tons",
            "production actual | crude steel | Hollin Steel | 290000 t exact | 2024-01-01..2024-12-31 | - | 290,000 tons",
            "production planned | crude steel | Corvane Steel Company | 3750000 t exact | 2025-01-01..2025-12-31 | - | 3.75 million tons",
        ],
    ),
    (
        "what kilns could make",
        "Norvia's kilns turned out 20.3 million tons of cement in 2024. They could make 85 million tons a year if orders allowed.",
        [
            "production actual | cement | Norvia | 20300000 t exact | 2024-01-01..2024-12-31 | - | 20.3 million tons",
            "capacity actual | cement | Norvia | 85000000 t exact | - | - | 85 million tons",
        ],
    ),
    (
        "meltshops are no name",
        "Turkish mills bought 1.9 million tons of scrap abroad in February 2024. Meltshops cast 2.1 million tons of crude steel.",
        [
            "imports actual | scrap | Türkiye | 1900000 t exact | 2024-02-01..2024-02-29 | - | 1.9 million tons",
            "production actual | crude steel | Türkiye | 2100000 t exact | 2024-02-01..2024-02-29 | - | 2.1 million tons",
        ],
    ),
    (
        "steelmakers under somebody's watch",
        "The eight big steelmakers under IMIDRO's watch cast 1.68 million tons in Mehr 1403.",
        [
            "production actual | crude steel | Iran | 1680000 t exact | 2024-09-22..2024-10-21 | - | 1.68 million tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_it_is_read_as_told(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected


# (what is shown, sentence, the months of its plans), told on 12 January 2025
QUARTERS = [
    (
        "a quarter about to be reported",
        "Fourth-quarter gold output at Hollin would be between 57,400 and 58,000 oz, Corvane warned.",
        [(date(2024, 10, 1), date(2024, 12, 31))],
    ),
    (
        "the quarter behind the one told",
        "Corvane guides to 270,000-290,000 ounces of gold for the fourth quarter and 330,000-360,000 ounces for the"
        " following quarter.",
        [(date(2024, 10, 1), date(2024, 12, 31)), (date(2025, 1, 1), date(2025, 3, 31))],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in QUARTERS], ids=[case[0] for case in QUARTERS]
)
def test_a_quarter_that_has_just_ended_is_not_that_of_next_year(
    sentence: str, expected: list[tuple[date, date]]
) -> None:
    read = read_figures(sentence, published=date(2025, 1, 12))
    assert [(figure.start, figure.end) for figure in read] == expected
    assert {figure.status for figure in read} == {"planned"}
