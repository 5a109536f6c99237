"""Changes, times and names of a clause that is closed before the next amount is told."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a change whose clause is closed",
        "Iran's ten biggest mills cast 13.2 million tons of crude steel in 2024, association data show, 4.1% less than in 2023; Mobarakeh alone accounted for 7.1 million tons.",
        [
            "production actual | crude steel | Iran | 13200000 t exact | 2024-01-01..2024-12-31 | -4.1 yoy | 13.2 million tons",
            "production actual | crude steel | Mobarakeh | 7100000 t exact | 2024-01-01..2024-12-31 | - | 7.1 million tons",
        ],
    ),
    (
        "two changes before a semicolon",
        "Peru mined 228,900 tonnes of copper in August 2025, the ministry said, 1.6% down on the month but 0.5% up on the year; Cerro Verde led with 37,000 tonnes.",
        [
            "production actual | copper | Peru | 228900 t exact | 2025-08-01..2025-08-31 | -1.6 mom | 228,900 tonnes",
            "production actual | copper | Cerro Verde | 37000 t exact | 2025-08-01..2025-08-31 | - | 37,000 tonnes",
        ],
    ),
    (
        "guidance kept after so much",
        "Nornickel kept its 2025 nickel guidance at 196,000 to 204,000 tonnes after nine-month output of 140,000 tonnes, 4% lower year on year.",
        [
            "production planned | nickel | Nornickel | 196000..204000 t exact | 2025-01-01..2025-12-31 | - | 196,000 to 204,000 tonnes",
            "production actual | nickel | Nornickel | 140000 t exact | 2025-01-01..2025-09-30 | -4 yoy | 140,000 tonnes",
        ],
    ),
    (
        "when a derailment was",
        "LKAB delivered 6.4 million tonnes of iron ore in the third quarter of 2025, of which pellets were 5.2 million tonnes, as a derailment in July cut rail capacity by 30%.",
        [
            "deliveries actual | iron ore | LKAB | 6400000 t exact | 2025-07-01..2025-09-30 | - | 6.4 million tonnes",
            "deliveries actual | iron ore pellet | LKAB | 5200000 t exact | 2025-07-01..2025-09-30 | - | 5.2 million tonnes",
        ],
    ),
    (
        "what farmers bought",
        "Nutrien sold 4.2 million tonnes of potash in the third quarter of 2025, as farmers bought 8% more fertilizer.",
        [
            "sales actual | potash | Nutrien | 4200000 t exact | 2025-07-01..2025-09-30 | - | 4.2 million tonnes",
        ],
    ),
    (
        "a stream that ended before the semicolon",
        "Fresnillo's silver production was 11.7 million ounces in the third quarter of 2025, mainly because the Sabinas stream ended; gold output, at 151,300 ounces, fell 4.7%.",
        [
            "production actual | silver | Fresnillo | 11700000 oz exact | 2025-07-01..2025-09-30 | - | 11.7 million ounces",
            "production actual | gold | Fresnillo | 151300 oz exact | 2025-07-01..2025-09-30 | -4.7 yoy | 151,300 ounces",
        ],
    ),
    (
        "told on the sidelines of a visit",
        "NICICO turned out 211,400 tons of copper cathode in 2024. Speaking to reporters on the sidelines of a visit to Shahr-e Babak, he noted that this was three percent more than the company had planned.",
        [
            "production actual | copper cathode | NICICO | 211400 t exact | 2024-01-01..2024-12-31 | +3 plan | 211,400 tons",
        ],
    ),
    (
        "ahead of output in a month",
        "KGHM's sales ran ahead of production in December 2024, when 72,100 tonnes of copper were sold, an increase of 9 percent on December 2023.",
        [
            "sales actual | copper | KGHM | 72100 t exact | 2024-12-01..2024-12-31 | +9 yoy | 72,100 tonnes",
        ],
    ),
    (
        "would carry the company to",
        "Hindustan Zinc said that shaft projects would carry the company to 1.2 million tonnes of zinc a year by 2027.",
        [
            "capacity planned | zinc | Hindustan Zinc | 1200000 t exact | - | - | 1.2 million tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_a_clause_closes(text, figures):
    assert told(text, "en") == figures
