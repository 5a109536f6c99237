"""German: the same time, aims, levels and differences, verbs in two parts."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the same time is the time just told",
        "Iran exportierte im September 2,8 Mio. Tonnen Stahl. Mobarakeh Steel stellte im selben Zeitraum 0,7 Mio. Tonnen Rohstahl her.",
        [
            "exports actual | steel | Iran | 2800000 t exact | 2025-09-01..2025-09-30 | - | 2,8 Mio. Tonnen",
            "production actual | crude steel | Mobarakeh Steel | 700000 t exact | 2025-09-01..2025-09-30 | - | 0,7 Mio. Tonnen",
        ],
    ),
    (
        "the same time of a year",
        "In den ersten drei Quartalen 2025 wurden 50.000 t Kupfer erzeugt, weniger als die 52.000 t im selben Zeitraum 2024.",
        [
            "production actual | copper | - | 50000 t exact | 2025-01-01..2025-09-30 | - | 50.000 t",
            "production actual | copper | - | 52000 t exact | 2024-01-01..2024-09-30 | - | 52.000 t",
        ],
    ),
    (
        "month just ended",
        "Im vergangenen Monat wurden 50.000 t Kupfer erzeugt.",
        [
            "production actual | copper | - | 50000 t exact | 2025-10-01..2025-10-31 | - | 50.000 t",
        ],
    ),
    (
        "annual target",
        "Das Jahresziel von 50.000 Tonnen Kupfer wurde bestätigt.",
        [
            "production planned | copper | - | 50000 t exact | 2025-01-01..2025-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "what is likely",
        "Die Kupferproduktion dürfte 2026 bei 50.000 Tonnen liegen.",
        [
            "production planned | copper | - | 50000 t exact | 2026-01-01..2026-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "guidance in two parts",
        "Für 2026 stellt der Konzern weiterhin Eisenerzverschiffungen von 324 bis 334 Mio. Tonnen in Aussicht.",
        [
            "deliveries planned | iron ore | - | 324000000..334000000 t exact | 2026-01-01..2026-12-31 | - | 324 bis 334 Mio. Tonnen",
        ],
    ),
    (
        "compared to a past year in a plan",
        "Die Ferronickelproduktion von Antam soll 2026 auf 26.000 t steigen, nach 21.762 t im Jahr 2024.",
        [
            "production planned | ferronickel | Antam | 26000 t exact | 2026-01-01..2026-12-31 | - | 26.000 t",
            "production actual | ferronickel | Antam | 21762 t exact | 2024-01-01..2024-12-31 | - | 21.762 t",
        ],
    ),
    (
        "difference before the level",
        "Gegenüber 2023 erhöhte sich die Kupferförderung 2024 um 2.000 Tonnen auf 50.000 Tonnen.",
        [
            "other actual | copper | - | 2000 t exact | 2024-01-01..2024-12-31 | - | 2.000 Tonnen auf ",
            "production actual | copper | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "shipped in two parts",
        "Das Werk lieferte 2024 50.000 Tonnen Stahl aus.",
        [
            "deliveries actual | steel | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "designed for a tonnage",
        "Die Anlage ist auf 50.000 Tonnen Zink im Jahr ausgelegt.",
        [
            "capacity actual | zinc | - | 50000 t exact | - | - | 50.000 Tonnen",
        ],
    ),
    (
        "fell below a level",
        "Die Kupferförderung fiel 2024 unter die Marke von 50.000 Tonnen.",
        [
            "production actual | copper | - | 50000 t under | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "one per cent in words",
        "Rio Tinto hat im dritten Quartal 86,7 Millionen Tonnen Eisenerz verschifft, ein Prozent mehr als im Vorjahresquartal.",
        [
            "deliveries actual | iron ore | Rio Tinto | 86700000 t exact | 2025-07-01..2025-09-30 | +1 yoy | 86,7 Millionen Tonnen",
        ],
    ),
    (
        "refined lead",
        "Ecobat produzierte 2024 50.000 Tonnen Raffinadeblei.",
        [
            "production actual | refined lead | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "capacity that will be expanded",
        "Die Kapazität der Hütte wird von 50.000 auf 80.000 Tonnen Zink erweitert.",
        [
            "capacity actual | zinc | - | 50000 t exact | - | - | 50.000",
            "capacity planned | zinc | - | 80000 t exact | - | - | 80.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_times_and_aims(text, figures):
    assert told(text, "de") == figures
