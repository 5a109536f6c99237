"""German: who is told by its rank, districts, what only looks like a name."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "one per cent in words",
        "Rio Tinto lieferte im dritten Quartal 2025 84,1 Millionen Tonnen Eisenerz aus. Das war ein Plus von ein Prozent im Vergleich zum Vorquartal.",
        [
            "deliveries actual | iron ore | Rio Tinto | 84100000 t exact | 2025-07-01..2025-09-30 | +1 qoq | 84,1 Millionen Tonnen",
        ],
    ),
    (
        "the rank in the world is no producer",
        "Rio Tinto senkte seine Prognose. Im vergangenen Jahr hatte der zweitgrößte Eisenerzexporteur der Welt gut 328 Millionen Tonnen Eisenerz geliefert.",
        [
            "deliveries actual | iron ore | Rio Tinto | 328000000 t over | 2024-01-01..2024-12-31 | - | 328 Millionen Tonnen",
        ],
    ),
    (
        "a district of lignite",
        "In Deutschland wurde 2024 im Rheinischen Revier die meiste Braunkohle gefördert: 43,8 Mio. t. Das Lausitzer Revier kam auf 37,9 Mio. t.",
        [
            "production actual | lignite | Rhineland | 43800000 t exact | 2024-01-01..2024-12-31 | - | 43,8 Mio. t",
            "production actual | lignite | Lusatia | 37900000 t exact | 2024-01-01..2024-12-31 | - | 37,9 Mio. t",
        ],
    ),
    (
        "in figures is no place",
        "Mexikos Silberproduktion stieg im April 2025. In Zahlen ausgedrückt waren es 223.824 kg Silber.",
        [
            "production actual | silver | Mexico | 223.824 t exact | 2025-04-01..2025-04-30 | - | 223.824 kg",
        ],
    ),
    (
        "a pandemic is no mine",
        "Wegen der Corona-Beschränkungen fiel Perus Silberproduktion 2020 auf 86 Mio. Unzen.",
        [
            "production actual | silver | Peru | 86000000 oz exact | 2020-01-01..2020-12-31 | - | 86 Mio. Unzen",
        ],
    ),
    (
        "a form behind a German word",
        "Die Nordharz Erzbergbau GmbH förderte 2024 120.000 Tonnen Flussspat.",
        [
            "production actual | fluorspar | Nordharz | 120000 t exact | 2024-01-01..2024-12-31 | - | 120.000 Tonnen",
        ],
    ),
    (
        "put at so many tons",
        "Die Reserven der Lithiummine Falkenau werden nun auf 128 Millionen Tonnen beziffert.",
        [
            "reserves actual | lithium | Falkenau | 128000000 t exact | - | - | 128 Millionen Tonnen",
        ],
    ),
    (
        "in the whole land",
        "Escondida kam im Juli 2025 auf 114.700 Tonnen Kupfer. Landesweit wurden in Chile 445.100 Tonnen gefördert.",
        [
            "production actual | copper | Escondida | 114700 t exact | 2025-07-01..2025-07-31 | - | 114.700 Tonnen",
            "production actual | copper | Chile | 445100 t exact | 2025-07-01..2025-07-31 | - | 445.100 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_ranks_and_districts(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
