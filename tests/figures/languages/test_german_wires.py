"""German: grades of steel, times and towns as agencies write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "electric and oxygen steel",
        "Die Rohstahlproduktion in Deutschland sank im ersten Halbjahr 2025 auf 18,5 Millionen Tonnen. Die Erzeugung von Elektrostahl brach um 15,3 Prozent auf 5,3 Millionen Tonnen ein, die von Oxygenstahl ging um 0,7 Prozent auf 13,2 Mio. Tonnen zurück.",
        [
            "production actual | crude steel | Germany | 18500000 t exact | 2025-01-01..2025-06-30 | - | 18,5 Millionen Tonnen",
            "production actual | electric steel | Germany | 5300000 t exact | 2025-01-01..2025-06-30 | -15.3 yoy | 5,3 Millionen Tonnen",
            "production actual | oxygen steel | Germany | 13200000 t exact | 2025-01-01..2025-06-30 | -0.7 yoy | 13,2 Mio. Tonnen",
        ],
    ),
    (
        "value of last year in brackets",
        "Aurubis hat im Geschäftsjahr 2023/24 (30. September) 1,112 Millionen Tonnen Kupferkathoden produziert, ein Plus von 0,3 Prozent gegenüber dem Vorjahr (1,109 Mio. t).",
        [
            "production actual | copper cathode | Aurubis | 1112000 t exact | 2023-10-01..2024-09-30 | +0.3 yoy | 1,112 Millionen Tonnen",
            "production actual | copper cathode | Aurubis | 1109000 t exact | 2022-10-01..2023-09-30 | - | 1,109 Mio. t",
        ],
    ),
    (
        "towns without an article",
        "Aurubis erzeugte 2024 am Standort Olen 343.000 Tonnen Kathoden, in Lünen 175.000 Tonnen.",
        [
            "production actual | copper cathode | Aurubis | 343000 t exact | 2024-01-01..2024-12-31 | - | 343.000 Tonnen",
            "production actual | copper cathode | Lünen | 175000 t exact | 2024-01-01..2024-12-31 | - | 175.000 Tonnen",
        ],
    ),
    (
        "thirds of a year",
        "Im ersten Jahresdrittel 2025 wurden in Chile 500 Tonnen Silber gefördert.",
        [
            "production actual | silver | Chile | 500 t exact | 2025-01-01..2025-04-30 | - | 500 Tonnen",
        ],
    ),
    (
        "three quarters",
        "In den ersten drei Quartalen 2025 wurden in Chile 500 Tonnen Silber gefördert, 3% mehr als im gleichen Zeitraum des Vorjahres.",
        [
            "production actual | silver | Chile | 500 t exact | 2025-01-01..2025-09-30 | +3 yoy | 500 Tonnen",
        ],
    ),
    (
        "expects, with the rest between",
        "Die Klinkerproduktion fiel 2024 auf 19,8 Millionen Tonnen. Für 2026 rechnet der Verband mit rund 21 Millionen Tonnen.",
        [
            "production actual | clinker | - | 19800000 t exact | 2024-01-01..2024-12-31 | - | 19,8 Millionen Tonnen",
            "production planned | clinker | - | 21000000 t about | 2026-01-01..2026-12-31 | - | 21 Millionen Tonnen",
        ],
    ),
    (
        "iranian steelmaker by its german name",
        "Auf den Mobarakeh-Stahlkonzern entfielen 2024 4,94 Millionen Tonnen Eisenschwamm.",
        [
            "production actual | sponge iron | Mobarakeh Steel Company | 4940000 t exact | 2024-01-01..2024-12-31 | - | 4,94 Millionen Tonnen",
        ],
    ),
    (
        "refined copper",
        "Das Unternehmen hat 2024 in Chile 5.432 Tonnen Feinkupfer produziert.",
        [
            "production actual | copper cathode | Chile | 5432 t exact | 2024-01-01..2024-12-31 | - | 5.432 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_de_wires_are_read(text, figures):
    assert told(text, "de") == figures
