"""German: goals beaten, levels of the year before, short tons."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "short tons",
        "Hecla förderte im dritten Quartal 8.562 Short Tons Blei und 16.187 Short Tons Zink.",
        [
            "production actual | lead | Hecla | 8562 short ton exact | 2025-07-01..2025-09-30 | - | 8.562 Short Tons",
            "production actual | zinc | Hecla | 16187 short ton exact | 2025-07-01..2025-09-30 | - | 16.187 Short Tons",
        ],
    ),
    (
        "above what it was to make",
        "Die Mine Corvane förderte 2024 1.048.000 Tonnen Eisenerzkonzentrat, womit die Firma ihr Soll um 4 Prozent übertraf. Allein im Dezember verließen 441.200 Tonnen Pellets die Öfen.",
        [
            "production actual | iron ore concentrate | Corvane | 1048000 t exact | 2024-01-01..2024-12-31 | +4 plan | 1.048.000 Tonnen",
            "production actual | iron ore pellet | Corvane | 441200 t exact | 2024-12-01..2024-12-31 | - | 441.200 Tonnen",
        ],
    ),
    (
        "what a mill can make",
        "Auf der Walzstraße in Isfahan lassen sich jährlich 400.000 t Schienen herstellen.",
        [
            "capacity actual | rail | Isfahan | 400000 t exact | - | - | 400.000 t",
        ],
    ),
    (
        "mills of a land",
        "Deutschlands Stahlunternehmen haben im September 3,28 Millionen Tonnen Rohstahl produziert.",
        [
            "production actual | crude steel | Germany | 3280000 t exact | 2025-09-01..2025-09-30 | - | 3,28 Millionen Tonnen",
        ],
    ),
    (
        "year before in a bracket behind a level",
        "Mit 721.500 Tonnen lag die Kupferproduktion von Antofagasta 2024 um 1,7 Prozent unter der des Vorjahres (733.900 Tonnen).",
        [
            "production actual | copper | Antofagasta | 721500 t exact | 2024-01-01..2024-12-31 | -1.7 yoy | 721.500 Tonnen",
            "production actual | copper | Antofagasta | 733900 t exact | 2023-01-01..2023-12-31 | - | 733.900 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_goals_and_levels(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
