"""What is told of a whole industry, of a year that is not over, of a basis: golden English sentences."""

import pytest

from tests.figures.languages.told import told

CASES: dict[str, tuple[str, list[str]]] = {
    "output of all mines is no metal's": (
        "Mining output falls 2.7% in August: Inegi\n\nIn August, 41,377 tons of zinc were produced in Mexico.",
        ["production actual | zinc | Mexico | 41377 t exact | 2025-08-01..2025-08-31 | - | 41,377 tons"],
    ),
    "basis in per cent": (
        "Sherritt's production of cobalt in 2024 was 3,370 tons on a 100% basis, above the original aim.",
        ["production actual | cobalt | Sherritt | 3370 t exact | 2024-01-01..2024-12-31 | - | 3,370 tons"],
    ),
    "year that is not over": (
        "In September, Brazil imported 67,340 tons of steel. In 2025, steel imports fell 22.8% to 666,260 tons.",
        [
            "imports actual | steel | Brazil | 67340 t exact | 2025-09-01..2025-09-30 | - | 67,340 tons",
            "imports actual | steel | Brazil | 666260 t exact | 2025-01-01..2025-09-30 | -22.8 yoy | 666,260 tons",
        ],
    ),
    "per cent that leads from the other amount": (
        "Peru's copper production showed an increase of 8.6% (198,467 tons) in June 2025, compared with the same month"
        " of 2024 (182,711 tons).",
        [
            "production actual | copper | Peru | 198467 t exact | 2025-06-01..2025-06-30 | +8.6 yoy | 198,467 tons",
            "production actual | copper | Peru | 182711 t exact | 2024-06-01..2024-06-30 | - | 182,711 tons",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_sentence_says(name: str) -> None:
    text, figures = CASES[name]
    assert told(text, "en") == figures
