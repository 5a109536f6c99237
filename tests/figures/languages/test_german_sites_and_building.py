"""German: plants being built, full-year production, sites of smelters, sales of rolled steel."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a plant that is being built",
        "In Azna wird ein Werk für Ferromangan mit einer Jahreskapazität von 42.000 t gebaut.",
        [
            "capacity planned | ferromanganese | Azna | 42000 t exact | - | - | 42.000 t",
        ],
    ),
    (
        "full-year production against a year",
        "Vale förderte im vierten Quartal 2024 85 Millionen Tonnen Eisenerz. Bei Nickel legte die Jahresproduktion gegenüber 2023 um 3 Prozent auf 170.000 Tonnen zu.",
        [
            "production actual | iron ore | Vale | 85000000 t exact | 2024-10-01..2024-12-31 | - | 85 Millionen Tonnen",
            "production actual | nickel | Vale | 170000 t exact | 2024-01-01..2024-12-31 | +3 yoy | 170.000 Tonnen",
        ],
    ),
    (
        "sites of a group",
        "Harjavalta erzeugte 2024 128.000 t Kupfer, aus Garpenberg kamen 90.000 t Zink.",
        [
            "production actual | copper | Harjavalta | 128000 t exact | 2024-01-01..2024-12-31 | - | 128.000 t",
            "production actual | zinc | Garpenberg | 90000 t exact | 2024-01-01..2024-12-31 | - | 90.000 t",
        ],
    ),
    (
        "sales of rolled steel",
        "Der Absatz von Walzstahl der Salzgitter AG ging 2024 um 5 % auf 3,5 Mio. t zurück.",
        [
            "sales actual | steel product | Salzgitter | 3500000 t exact | 2024-01-01..2024-12-31 | -5 yoy | 3,5 Mio. t",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_sites_and_building_are_read(text, figures):
    assert told(text, "de") == figures
