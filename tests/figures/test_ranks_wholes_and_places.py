"""What is whole and what is part, who ranks behind whom, where a mine lies, and that year."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the whole is not of its first part",
        "Tarn delivered 47,300 tonnes of copper in the first quarter of 2025. Hollin mine delivered 21,400 tons: 9,200 in concentrate and 12,200 in copper cathode.",
        [
            "production actual | copper | Tarn | 47300 t exact | 2025-01-01..2025-03-31 | - | 47,300 tonnes",
            "production actual | copper | Hollin mine | 21400 t exact | 2025-01-01..2025-03-31 | - | 21,400 tons",
            "production actual | copper in concentrate | Hollin mine | 9200 t exact | 2025-01-01..2025-03-31 | - | 9,200",
            "production actual | copper cathode | Hollin mine | 12200 t exact | 2025-01-01..2025-03-31 | - | 12,200",
        ],
    ),
    (
        "a silver miner among gold miners",
        "Mexican gold production fell to 111 tons in 2024. Among companies, Fresnillo plc cut its production to 631,500 ounces, while Corvane raised it 3% to 231,000.",
        [
            "production actual | gold | Mexico | 111 t exact | 2024-01-01..2024-12-31 | - | 111 tons",
            "production actual | gold | Fresnillo | 631500 oz exact | 2024-01-01..2024-12-31 | - | 631,500 ounces",
            "production actual | gold | Corvane | 231000 oz exact | 2024-01-01..2024-12-31 | +3 yoy | 231,000",
        ],
    ),
    (
        "the next of two behind a comma",
        "Peru produced 3,180 tonnes of molybdenum in March 2025, with Corvane in the lead (912 tonnes), followed by Tarn, with 731.",
        [
            "production actual | molybdenum | Peru | 3180 t exact | 2025-03-01..2025-03-31 | - | 3,180 tonnes",
            "production actual | molybdenum | Corvane | 912 t exact | 2025-03-01..2025-03-31 | - | 912 tonnes",
            "production actual | molybdenum | Tarn | 731 t exact | 2025-03-01..2025-03-31 | - | 731",
        ],
    ),
    (
        "two of every three tons",
        "Corvane, which ships to China two of every three tonnes it sells, expects to produce 31 million tonnes of iron ore in 2025.",
        [
            "production planned | iron ore | Corvane | 31000000 t exact | 2025-01-01..2025-12-31 | - | 31 million tonnes",
        ],
    ),
    (
        "where a mine lies",
        "In Hollin district, at Tarn mine in 2024 95,900 ounces of gold was produced.",
        [
            "production actual | gold | Tarn mine | 95900 oz exact | 2024-01-01..2024-12-31 | - | 95,900 ounces",
        ],
    ),
    (
        "where a company is listed",
        "Tarn mine produced 10,800 tons of copper in 2024. Corvane, which trades in London and Toronto, expects 12,000 tons in 2025.",
        [
            "production actual | copper | Tarn mine | 10800 t exact | 2024-01-01..2024-12-31 | - | 10,800 tons",
            "production planned | copper | Corvane | 12000 t exact | 2025-01-01..2025-12-31 | - | 12,000 tons",
        ],
    ),
    (
        "stocks at ports",
        "Chinese iron ore imports rose to 561 million tons in the first half of 2025. The country's mills produced 90.4 million tons of crude steel in May. Stocks at 45 main ports fell to 131 million tons.",
        [
            "imports actual | iron ore | China | 561000000 t exact | 2025-01-01..2025-06-30 | - | 561 million tons",
            "production actual | crude steel | China | 90400000 t exact | 2025-05-01..2025-05-31 | - | 90.4 million tons",
            "inventory actual | iron ore | China | 131000000 t exact | - | - | 131 million tons",
        ],
    ),
    (
        "a quarter of that year",
        "Corvane produced 163,000 ounces of gold in 2020; in the last quarter of that year it poured 41,000 ounces.",
        [
            "production actual | gold | Corvane | 163000 oz exact | 2020-01-01..2020-12-31 | - | 163,000 ounces",
            "production actual | gold | Corvane | 41000 oz exact | 2020-10-01..2020-12-31 | - | 41,000 ounces",
        ],
    ),
    (
        "those who supply in turn",
        "Turkey's scrap imports from January to June 2025 were 4.1 million tons. Imports from United States rose to 910,000 tons. Russia was second with 520,000 tons, Netherlands third with 410,000 tons.",
        [
            "imports actual | scrap | Turkey | 4100000 t exact | 2025-01-01..2025-06-30 | - | 4.1 million tons",
            "imports actual | scrap | Turkey | 910000 t exact | 2025-01-01..2025-06-30 | - | 910,000 tons",
            "imports actual | scrap | Turkey | 520000 t exact | 2025-01-01..2025-06-30 | - | 520,000 tons",
            "imports actual | scrap | Turkey | 410000 t exact | 2025-01-01..2025-06-30 | - | 410,000 tons",
        ],
    ),
    (
        "who supplies most",
        "Turkey's scrap imports from January to June 2025 were 4.1 million tons. United States took first place with 910,000 tons.",
        [
            "imports actual | scrap | Turkey | 4100000 t exact | 2025-01-01..2025-06-30 | - | 4.1 million tons",
            "imports actual | scrap | Turkey | 910000 t exact | 2025-01-01..2025-06-30 | - | 910,000 tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
