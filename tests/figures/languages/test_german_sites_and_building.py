"""German: plants being built, full-year production, sites of smelters, routes of steel, what was taken in and sold abroad."""

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
    (
        "what was taken in",
        "Für Roheisen setzte die Salzgitter AG 2024 5,9 Mio. Tonnen Erz ein.",
        [
            "consumption actual | iron ore | Salzgitter | 5900000 t exact | 2024-01-01..2024-12-31 | - | 5,9 Mio. Tonnen",
        ],
    ),
    (
        "routes of steel",
        "Deutschland hat 2024 rund 37,2 Millionen Tonnen Rohstahl hergestellt. Über die Hochofenroute liefen 26,2 Mio. t, über die Elektroroute liefen 11,0 Mio. t.",
        [
            "production actual | crude steel | Germany | 37200000 t about | 2024-01-01..2024-12-31 | - | 37,2 Millionen Tonnen",
            "production actual | crude steel | Germany | 26200000 t exact | 2024-01-01..2024-12-31 | - | 26,2 Mio. t",
            "production actual | crude steel | Germany | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11,0 Mio. t",
        ],
    ),
    (
        "sold abroad before its subject",
        "Salco stellte 2024 150.000 Tonnen Aluminium her. Ins Ausland verkaufte das Unternehmen 96.000 Tonnen Barren.",
        [
            "production actual | aluminium | Salco | 150000 t exact | 2024-01-01..2024-12-31 | - | 150.000 Tonnen",
            "exports actual | aluminium ingot | Salco | 96000 t exact | 2024-01-01..2024-12-31 | - | 96.000 Tonnen",
        ],
    ),
    (
        "refined platinum metals",
        "Anglo American Platinum verkaufte 2024 1,33 Millionen Unzen raffinierter Platinmetalle.",
        [
            "sales actual | refined platinum group metal | Anglo American Platinum | 1330000 oz exact | 2024-01-01..2024-12-31 | - | 1,33 Millionen Unzen",
        ],
    ),
    (
        "the largest buyer",
        "Die iranischen Zementwerke exportierten 2024 7,1 Millionen Tonnen Zement, wobei der Irak mit 1,9 Millionen Tonnen größter Abnehmer war.",
        [
            "exports actual | cement | Iran | 7100000 t exact | 2024-01-01..2024-12-31 | - | 7,1 Millionen Tonnen",
            "exports actual | cement | Iran | 1900000 t exact | 2024-01-01..2024-12-31 | - | 1,9 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_sites_and_building_are_read(text, figures):
    assert told(text, "de") == figures
