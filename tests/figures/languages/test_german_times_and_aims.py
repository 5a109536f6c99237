"""German: the same time, aims, levels and differences, verbs in two parts, compounds."""

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
            "other actual | copper | - | 2000 t exact | 2024-01-01..2024-12-31 | - | 2.000 Tonnen auf",
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
            "production actual | refined lead | Ecobat | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
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
    (
        "quarter by its letter",
        "In Q3 wurden 50.000 Tonnen Kupfer gefördert.",
        [
            "production actual | copper | - | 50000 t exact | 2025-07-01..2025-09-30 | - | 50.000 Tonnen",
        ],
    ),
    (
        "quarter as a part of a year",
        "Im dritten Jahresviertel wurden 50.000 Tonnen Kupfer gefördert.",
        [
            "production actual | copper | - | 50000 t exact | 2025-07-01..2025-09-30 | - | 50.000 Tonnen",
        ],
    ),
    (
        "half in other words",
        "In der ersten Hälfte des Jahres 2025 wurden 50.000 Tonnen Kupfer gefördert.",
        [
            "production actual | copper | - | 50000 t exact | 2025-01-01..2025-06-30 | - | 50.000 Tonnen",
        ],
    ),
    (
        "between two days",
        "Zwischen dem 21. März und dem 22. September erzeugte der Iran 50.000 Tonnen Kupfer.",
        [
            "production actual | copper | Iran | 50000 t exact | 2025-03-21..2025-09-22 | - | 50.000 Tonnen",
        ],
    ),
    (
        "half of the Iranian year",
        "In der ersten Hälfte des iranischen Jahres (ab 21. März) erzeugte das Land 50.000 Tonnen Kupfer.",
        [
            "production actual | copper | Iran | 50000 t exact | 2025-03-21..2025-09-22 | - | 50.000 Tonnen",
        ],
    ),
    (
        "falls in two parts",
        "Die Kupferförderung büßte im dritten Quartal 8 Prozent auf 50.000 Tonnen ein.",
        [
            "production actual | copper | - | 50000 t exact | 2025-07-01..2025-09-30 | -8 yoy | 50.000 Tonnen",
        ],
    ),
    (
        "year before in a bracket with more",
        "Im dritten Quartal wurden 50.000 Tonnen Kupfer (Vorjahr: 46.300 Tonnen; +8 %) gefördert.",
        [
            "production actual | copper | - | 50000 t exact | 2025-07-01..2025-09-30 | +8 yoy | 50.000 Tonnen",
            "production actual | copper | - | 46300 t exact | 2024-07-01..2024-09-30 | - | 46.300 Tonnen",
        ],
    ),
    (
        "instead of what was planned",
        "Statt der geplanten 52.000 Tonnen Kupfer wurden 2024 nur 50.000 Tonnen gefördert.",
        [
            "production planned | copper | - | 52000 t exact | 2024-01-01..2024-12-31 | - | 52.000 Tonnen",
            "production actual | copper | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "where it went to",
        "Chile hat 2024 viel exportiert. Nach China gingen 52.000 Tonnen Kupfer, nach Japan 20.000 Tonnen.",
        [
            "exports actual | copper | Chile | 52000 t exact | 2024-01-01..2024-12-31 | - | 52.000 Tonnen",
            "exports actual | copper | Chile | 20000 t exact | 2024-01-01..2024-12-31 | - | 20.000 Tonnen",
        ],
    ),
    (
        "compound that holds an ore by chance",
        "Die Silbererzeugung erreichte 2024 50.000 Unzen.",
        [
            "production actual | silver | - | 50000 oz exact | 2024-01-01..2024-12-31 | - | 50.000 Unzen",
        ],
    ),
    (
        "compound of a rarer good",
        "Die Raffinadekupferproduktion erreichte 2024 50.000 Tonnen.",
        [
            "production actual | copper cathode | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
        ],
    ),
    (
        "days with a year before the amount",
        "Die vier größten Produzenten des Iran erzeugten vom 21. März bis 22. August 2025 267.983 Tonnen Aluminiumbarren.",
        [
            "production actual | aluminium ingot | Iran | 267983 t exact | 2025-03-21..2025-08-22 | - | 267.983 Tonnen",
        ],
    ),
    (
        "beginning of the Iranian year",
        "In den ersten fünf Monaten des iranischen Jahres, beginnend am 21. März 2025, hat der Iran etwa 268.000 Tonnen Aluminiumbarren produziert.",
        [
            "production actual | aluminium ingot | Iran | 268000 t about | 2025-03-21..2025-08-22 | - | 268.000 Tonnen",
        ],
    ),
    (
        "verb behind its amount",
        "Glencore förderte im dritten Quartal 8,9 Mio. t metallurgische Kohle, während die Produktion von Kraftwerkskohle um 17 % auf 4,2 Mio. t anstieg.",
        [
            "production actual | metallurgical coal | Glencore | 8900000 t exact | 2025-07-01..2025-09-30 | - | 8,9 Mio. t",
            "production actual | thermal coal | Glencore | 4200000 t exact | 2025-07-01..2025-09-30 | +17 yoy | 4,2 Mio. t",
        ],
    ),
    (
        "expected to lie at",
        "Die Kupferproduktion soll 2026 bei 660.000 Tonnen liegen, die Tonerde-Produktion wird bei 9,4 Mio. Tonnen gesehen.",
        [
            "production planned | copper | - | 660000 t exact | 2026-01-01..2026-12-31 | - | 660.000 Tonnen",
            "production planned | alumina | - | 9400000 t exact | 2026-01-01..2026-12-31 | - | 9,4 Mio. Tonnen",
        ],
    ),
    (
        "full fiscal year",
        "BHP förderte im vierten Quartal 65,2 Millionen Tonnen Eisenerz. Damit erreichte die Produktion im gesamten Geschäftsjahr 253,5 Millionen Tonnen.",
        [
            "production actual | iron ore | BHP | 65200000 t exact | 2025-04-01..2025-06-30 | - | 65,2 Millionen Tonnen",
            "production actual | iron ore | BHP | 253500000 t exact | 2024-07-01..2025-06-30 | - | 253,5 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_times_and_aims(text, figures):
    assert told(text, "de") == figures
