"""Values looked back to, sentences that open with their amount, and metals told by what they are in."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "lowest since the year looked back to",
        "At 32.2 million tonnes, Brazil's crude steel production was 9% lower on the year in 2024, and one has to go back to the 30.2 million tonnes of 2016 to find less.",
        [
            "production actual | crude steel | Brazil | 32200000 t exact | 2024-01-01..2024-12-31 | -9 yoy | 32.2 million tonnes",
            "production actual | crude steel | Brazil | 30200000 t exact | 2016-01-01..2016-12-31 | - | 30.2 million tonnes",
        ],
    ),
    (
        "lowest since, in the same breath",
        "At 5.1 million tonnes, Chile's copper output was 3% lower on the year in 2024 and the lowest since the 4.9 million tonnes of 2003.",
        [
            "production actual | copper | Chile | 5100000 t exact | 2024-01-01..2024-12-31 | -3 yoy | 5.1 million tonnes",
            "production actual | copper | Chile | 4900000 t exact | 2003-01-01..2003-12-31 | - | 4.9 million tonnes",
        ],
    ),
    (
        "two that open with their amounts",
        "At 18 million tonnes, Brazil's output of crude steel was up 3%, and at 17 million tonnes, that of billet was down 2%.",
        [
            "production actual | crude steel | Brazil | 18000000 t exact | - | +3 yoy | 18 million tonnes",
            "production actual | billet | Brazil | 17000000 t exact | - | -2 yoy | 17 million tonnes",
        ],
    ),
    (
        "made for sale is made",
        "Brazil made 32 million tonnes of crude steel in 2024. Slabs made for sale slumped 11.5% year on year to 7.75 million tonnes.",
        [
            "production actual | crude steel | Brazil | 32000000 t exact | 2024-01-01..2024-12-31 | - | 32 million tonnes",
            "production actual | slab | Brazil | 7750000 t exact | 2024-01-01..2024-12-31 | -11.5 yoy | 7.75 million tonnes",
        ],
    ),
    (
        "furnaces of a gapped clause",
        "Poland made 9 million tonnes of crude steel in 2024. Converters accounted for about 5 million tonnes of the total and electric arc furnaces for 4 million tonnes.",
        [
            "production actual | crude steel | Poland | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 million tonnes",
            "production actual | crude steel | Poland | 5000000 t about | 2024-01-01..2024-12-31 | - | 5 million tonnes",
            "production actual | crude steel | Poland | 4000000 t exact | 2024-01-01..2024-12-31 | - | 4 million tonnes",
        ],
    ),
    (
        "furnaces built for so much",
        "Corvane runs two electric arc furnaces for 1.2 million tonnes of crude steel a year.",
        [
            "capacity actual | crude steel | Corvane | 1200000 t exact | - | - | 1.2 million tonnes",
        ],
    ),
    (
        "made up is no move",
        "Sungun produced 250,000 tons of copper concentrate in 2024. Output of molybdenum concentrate made up 2,500 tons over the same time, also 6 percent above last year's.",
        [
            "production actual | copper concentrate | Sungun | 250000 t exact | 2024-01-01..2024-12-31 | - | 250,000 tons",
            "production actual | molybdenum concentrate | Sungun | 2500 t exact | 2024-01-01..2024-12-31 | +6 yoy | 2,500 tons",
        ],
    ),
    (
        "the quarter reported beside a half",
        "Corvane made 65,000 tonnes of nickel in the first half of 2025. In the reporting quarter, sales were 30,000 tonnes.",
        [
            "production actual | nickel | Corvane | 65000 t exact | 2025-01-01..2025-06-30 | - | 65,000 tonnes",
            "sales actual | nickel | Corvane | 30000 t exact | 2025-04-01..2025-06-30 | - | 30,000 tonnes",
        ],
    ),
    (
        "reckoned as the metal",
        "Corvane's ferronickel output, reckoned as nickel in ferronickel, was 6,300 tonnes in the third quarter of 2025, 0.2% less than a year before.",
        [
            "production actual | nickel in ferronickel | Corvane | 6300 t exact | 2025-07-01..2025-09-30 | -0.2 yoy | 6,300 tonnes",
        ],
    ),
    (
        "metals among them are examples",
        "Ten nonferrous metals taken together, copper, aluminium, lead and zinc among them, gained 7.1% to 74.7 million tonnes in China in 2024.",
        [
            "production actual | ten nonferrous metal | China | 74700000 t exact | 2024-01-01..2024-12-31 | +7.1 yoy | 74.7 million tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_is_looked_back_to_and_how_a_sentence_opens(text, figures):
    assert told(text, "en") == figures
