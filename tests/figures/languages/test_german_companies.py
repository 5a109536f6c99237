"""German: results of companies with divisions and sites, fiscal years by their end, what smelters take in."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "verb behind a bounded amount",
        "In Deutschland sank die Rohstahlerzeugung im September 2025 um drei Prozent auf 2,8 Mio. Tonnen, während der Ausstoß der Elektrostahlwerke um 1,5 Prozent auf knapp 0,9 Mio. Tonnen anzog.",
        [
            "production actual | crude steel | Germany | 2800000 t exact | 2025-09-01..2025-09-30 | -3 yoy | 2,8 Mio. Tonnen",
            "production actual | electric steel | Germany | 900000 t under | 2025-09-01..2025-09-30 | +1.5 yoy | 0,9 Mio. Tonnen",
        ],
    ),
    (
        "division named by what it makes",
        "Salzgitter: Der Versand des Geschäftsbereichs Stahlerzeugung ging im ersten Quartal 2025 um vier Prozent auf 1,3 Mio. Tonnen zurück.",
        [
            "deliveries actual | steel | Salzgitter | 1300000 t exact | 2025-01-01..2025-03-31 | -4 yoy | 1,3 Mio. Tonnen",
        ],
    ),
    (
        "concentrate taken in by sites",
        "Der Kupferkonzern Aurubis hat im Geschäftsjahr 2024/25 1,1 Mio. Tonnen Kathoden hergestellt. Im Werk Pirdop verarbeitete der Konzern 1,2 Mio. Tonnen Konzentrat, in Hamburg waren es 900.000 Tonnen.",
        [
            "production actual | copper cathode | Aurubis | 1100000 t exact | 2024-10-01..2025-09-30 | - | 1,1 Mio. Tonnen",
            "consumption actual | copper concentrate | Pirdop | 1200000 t exact | 2024-10-01..2025-09-30 | - | 1,2 Mio. Tonnen",
            "consumption actual | copper concentrate | Hamburg | 900000 t exact | 2024-10-01..2025-09-30 | - | 900.000 Tonnen",
        ],
    ),
    (
        "fiscal year by the month it ended in",
        "BHP hat im Ende Juni abgelaufenen Geschäftsjahr 262 Mio. Tonnen Eisenerz gefördert. Für das neue Geschäftsjahr stellt der Konzern 255 bis 265 Mio. Tonnen in Aussicht.",
        [
            "production actual | iron ore | BHP | 262000000 t exact | 2024-07-01..2025-06-30 | - | 262 Mio. Tonnen",
            "production planned | iron ore | BHP | 255000000..265000000 t exact | 2025-07-01..2026-06-30 | - | 255 bis 265 Mio. Tonnen",
        ],
    ),
    (
        "fiscal year with its end in brackets",
        "Im abgelaufenen Geschäftsjahr 2024/25 (per Ende September) hat Steel Europe 10,3 Mio. Tonnen Rohstahl hergestellt.",
        [
            "production actual | crude steel | Thyssenkrupp | 10300000 t exact | 2024-10-01..2025-09-30 | - | 10,3 Mio. Tonnen",
        ],
    ),
    (
        "mines deliver what they make",
        "Equinox Gold meldet für das dritte Quartal eine Produktion von 149.089 Unzen Gold. Die Mine Los Filos lieferte 43.200 Unzen, die Aurizona-Mine 26.700 Unzen und Mesquite 22.100 Unzen.",
        [
            "production actual | gold | Equinox Gold | 149089 oz exact | 2025-07-01..2025-09-30 | - | 149.089 Unzen",
            "production actual | gold | Los Filos | 43200 oz exact | 2025-07-01..2025-09-30 | - | 43.200 Unzen",
            "production actual | gold | Aurizona | 26700 oz exact | 2025-07-01..2025-09-30 | - | 26.700 Unzen",
            "production actual | gold | Mesquite | 22100 oz exact | 2025-07-01..2025-09-30 | - | 22.100 Unzen",
        ],
    ),
    (
        "year before behind nachdem",
        "Sambia hat 2024 so wenig Kupfer gefördert wie lange nicht. Die Förderung sank auf 698.000 Tonnen, nachdem sie 2023 noch 763.550 Tonnen betragen hatte.",
        [
            "production actual | copper | Zambia | 698000 t exact | 2024-01-01..2024-12-31 | - | 698.000 Tonnen",
            "production actual | copper | Zambia | 763550 t exact | 2023-01-01..2023-12-31 | - | 763.550 Tonnen",
        ],
    ),
    (
        "end of an Iranian month before a decimal",
        "Der Iran hat von Farvardin bis Ende Chordad 2,47 Mio. Tonnen Stahl exportiert.",
        [
            "exports actual | steel | Iran | 2470000 t exact | 2025-03-21..2025-06-21 | - | 2,47 Mio. Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_companies(text, figures):
    assert told(text, "de") == figures
