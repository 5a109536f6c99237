"""Parts made at one producer each, makers told by their lands, changes with another plan behind them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "parts of a whole, each made at a producer",
        "Tarmeh Steel produced 974,200 tons of crude steel in September 2025. Of this, 688,000 tons was cast in Balan, 144,700 tons at Sarmin Steel and the rest, 141,500 tons, at Nordvik Steel.",
        [
            "production actual | crude steel | Tarmeh Steel | 974200 t exact | 2025-09-01..2025-09-30 | - | 974,200 tons",
            "production actual | crude steel | Tarmeh Steel | 688000 t exact | 2025-09-01..2025-09-30 | - | 688,000 tons",
            "production actual | crude steel | Sarmin Steel | 144700 t exact | 2025-09-01..2025-09-30 | - | 144,700 tons",
            "production actual | crude steel | Nordvik Steel | 141500 t exact | 2025-09-01..2025-09-30 | - | 141,500 tons",
        ],
    ),
    (
        "a change between a value and its plan, with another plan behind",
        "Tarmeh Steel produced 7.61 million tons of crude steel in 2024, 3 percent below the planned 7.845 million tons, but next year production is expected to exceed 11 million tons.",
        [
            "production actual | crude steel | Tarmeh Steel | 7610000 t exact | 2024-01-01..2024-12-31 | -3 plan | 7.61 million tons",
            "production planned | crude steel | Tarmeh Steel | 7845000 t exact | 2024-01-01..2024-12-31 | - | 7.845 million tons",
            "production planned | crude steel | Tarmeh Steel | 11000000 t over | 2026-01-01..2026-12-31 | - | 11 million tons",
        ],
    ),
    (
        "makers told by their lands",
        "Crude steel output in 2024: Tarmeh Steel of China (55.9 million tons), Nippon Steel of Japan (43.7 million tons) and Balan Steel (41.3 million tons).",
        [
            "production actual | crude steel | Tarmeh Steel | 55900000 t exact | 2024-01-01..2024-12-31 | - | 55.9 million tons",
            "production actual | crude steel | Nippon Steel | 43700000 t exact | 2024-01-01..2024-12-31 | - | 43.7 million tons",
            "production actual | crude steel | Balan Steel | 41300000 t exact | 2024-01-01..2024-12-31 | - | 41.3 million tons",
        ],
    ),
    (
        "sold at home and exported to a land",
        "Iran Ferroalloys produced 28,400 tons of ferrosilicon in 2024. Of this, 15,000 tons was sold to the country's steelmakers and over 10,000 tons was exported to Turkey.",
        [
            "production actual | ferrosilicon | Iran Ferroalloys | 28400 t exact | 2024-01-01..2024-12-31 | - | 28,400 tons",
            "sales actual | ferrosilicon | Iran Ferroalloys | 15000 t exact | 2024-01-01..2024-12-31 | - | 15,000 tons",
            "exports actual | ferrosilicon | Iran Ferroalloys | 10000 t over | 2024-01-01..2024-12-31 | - | 10,000 tons",
        ],
    ),
    (
        "megawatts are nobody",
        "Tarmeh Steel produced 7.6 million tons of crude steel in 2024, but with the start of the power plant of 914 MW, next year production is expected to exceed 11 million tons.",
        [
            "production actual | crude steel | Tarmeh Steel | 7600000 t exact | 2024-01-01..2024-12-31 | - | 7.6 million tons",
            "production planned | crude steel | Tarmeh Steel | 11000000 t over | 2026-01-01..2026-12-31 | - | 11 million tons",
        ],
    ),
    (
        "an amount that belongs to a producer",
        "In 2024 Iran produced 1.1 million tons of sponge iron. Of this amount 650,000 tons belongs to Mobarakeh Steel and 450,000 tons to Khuzestan Steel.",
        [
            "production actual | sponge iron | Iran | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1.1 million tons",
            "production actual | sponge iron | Mobarakeh Steel | 650000 t exact | 2024-01-01..2024-12-31 | - | 650,000 tons",
            "production actual | sponge iron | Khuzestan Steel | 450000 t exact | 2024-01-01..2024-12-31 | - | 450,000 tons",
        ],
    ),
    (
        "the group whose figures a sentence without names told",
        "Tarmeh Metals closed 2024 with 55,526 tons of cobalt and overtook Glencore, which itself had expected to produce 41,000 tons, for the first time. According to Metals Online, copper production of the group rose from 254,000 tons in the previous year to 394,000 tons. The company said in its statement that this year it will produce 520,000 tons of copper.",
        [
            "production actual | cobalt | Tarmeh Metals | 55526 t exact | 2024-01-01..2024-12-31 | - | 55,526 tons",
            "production planned | cobalt | Glencore | 41000 t exact | 2024-01-01..2024-12-31 | - | 41,000 tons",
            "production actual | copper | Tarmeh Metals | 254000 t exact | 2023-01-01..2023-12-31 | - | 254,000 tons",
            "production actual | copper | Tarmeh Metals | 394000 t exact | 2024-01-01..2024-12-31 | - | 394,000 tons",
            "production planned | copper | Tarmeh Metals | 520000 t exact | 2025-01-01..2025-12-31 | - | 520,000 tons",
        ],
    ),
    (
        "places told each ahead of its amount",
        "In 2024, 118,240 ounces of gold was produced at Ovacik, at Kaymaz 71,506 ounces, at Himmetdede 98,377 ounces.",
        [
            "production actual | gold | Ovacik | 118240 oz exact | 2024-01-01..2024-12-31 | - | 118,240 ounces",
            "production actual | gold | Kaymaz | 71506 oz exact | 2024-01-01..2024-12-31 | - | 71,506 ounces",
            "production actual | gold | Himmetdede | 98377 oz exact | 2024-01-01..2024-12-31 | - | 98,377 ounces",
        ],
    ),
    (
        "lines that each open with a year",
        "Gold production at Tarnera mine:\n\nLast 3 months of 2022 - 500 kilograms\n2023 - 2,940 kilograms\n2024 - 3,020 kilograms",
        [
            "production actual | gold | Tarnera mine | 0.5 t exact | 2022-10-01..2022-12-31 | - | 500 kilograms",
            "production actual | gold | Tarnera mine | 2.94 t exact | 2023-01-01..2023-12-31 | - | 2,940 kilograms",
            "production actual | gold | Tarnera mine | 3.02 t exact | 2024-01-01..2024-12-31 | - | 3,020 kilograms",
        ],
    ),
    (
        "what fell from a month to another, of other goods than before",
        "Codelco produced 132,400 tons of copper in October but its molybdenum production fell from 1,874 tons in September to 1,620 tons.",
        [
            "production actual | copper | Codelco | 132400 t exact | 2025-10-01..2025-10-31 | - | 132,400 tons",
            "production actual | molybdenum | Codelco | 1874 t exact | 2025-09-01..2025-09-30 | - | 1,874 tons",
            "production actual | molybdenum | Codelco | 1620 t exact | 2025-10-01..2025-10-31 | - | 1,620 tons",
        ],
    ),
    (
        "what was exported, behind what is more than in a year before",
        "Last year Iran produced 27.9 million tons of crude steel, which is 5 percent more than in 1402 and exported over 10 million tons of steel.",
        [
            "production actual | crude steel | Iran | 27900000 t exact | 2024-03-20..2025-03-20 | +5 yoy | 27.9 million tons",
            "exports actual | steel | Iran | 10000000 t over | 2024-03-20..2025-03-20 | - | 10 million tons",
        ],
    ),
    (
        "headings that name where exports went",
        "Iran exported 5.66 million tons of steel in the first seven months of the current Iranian year.\n\nIraq\n\nExports of rebar to this market were 62,000 tons in Mehr.\n\nTurkey and China\n\nIn these seven months 295,000 tons of ingot was exported to Turkey.",
        [
            "exports actual | steel | Iran | 5660000 t exact | 2025-03-21..2025-10-22 | - | 5.66 million tons",
            "exports actual | rebar | Iran | 62000 t exact | 2025-09-23..2025-10-22 | - | 62,000 tons",
            "exports actual | steel ingot | Iran | 295000 t exact | 2025-03-21..2025-10-22 | - | 295,000 tons",
        ],
    ),
    (
        "a province that makes more than its mine",
        "The director of Angouran said that lead and zinc ore extraction of the mine reached 535,000 tons last year. The official said that Zanjan province in that year produced 105,000 tons of zinc ingot and 32,000 tons of lead ingot.",
        [
            "production actual | lead and zinc ore | Angouran | 535000 t exact | 2024-03-20..2025-03-20 | - | 535,000 tons",
            "production actual | zinc ingot | Zanjan | 105000 t exact | 2024-03-20..2025-03-20 | - | 105,000 tons",
            "production actual | lead ingot | Zanjan | 32000 t exact | 2024-03-20..2025-03-20 | - | 32,000 tons",
        ],
    ),
    (
        "where managers met, and not who made it",
        "The Sungun copper complex is ahead of its plan. Mohammad Azimi told a meeting of managers in Varzaqan that 278,400 tons of copper concentrate was produced in the first seven months.",
        [
            "production actual | copper concentrate | Sungun | 278400 t exact | 2025-03-21..2025-10-22 | - | 278,400 tons",
        ],
    ),
    (
        "where the goods of a company lie in stock",
        "Gohar Zamin made 500,000 tons of concentrate in Mehr. Inventory of iron ore pellet in stock in Sirjan reached 195,000 tons.",
        [
            "production actual | iron ore concentrate | Gohar Zamin | 500000 t exact | 2025-09-23..2025-10-22 | - | 500,000 tons",
            "inventory actual | iron ore pellet | Gohar Zamin | 195000 t exact | - | - | 195,000 tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_stands_behind_an_amount(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
