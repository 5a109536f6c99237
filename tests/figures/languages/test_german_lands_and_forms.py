"""German: compounds of two classes, all lands of a body, companies by their form."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the full year in one word",
        "Die Goldmine Kirowa förderte im vierten Quartal 2025 12.400 Unzen. Der Gesamtjahresausstoß lag bei 51.300 Unzen.",
        [
            "production actual | gold | Kirowa | 12400 oz exact | 2025-10-01..2025-12-31 | - | 12.400 Unzen",
            "production actual | gold | Kirowa | 51300 oz exact | 2025-01-01..2025-12-31 | - | 51.300 Unzen",
        ],
    ),
    (
        "a record in one word",
        "Mit einer Rekordproduktion von 84.000 Tonnen Kupfer schloss die Mine Escalera das Jahr 2025 ab.",
        [
            "production actual | copper | Escalera | 84000 t exact | 2025-01-01..2025-12-31 | - | 84.000 Tonnen",
        ],
    ),
    (
        "annual gold output in one word",
        "Die Jahresgoldproduktion Ghanas stieg 2025 auf 142 Tonnen.",
        [
            "production actual | gold | Ghana | 142 t exact | 2025-01-01..2025-12-31 | - | 142 Tonnen",
        ],
    ),
    (
        "large producers of a land",
        "Sieben große iranische Hersteller erzeugten im Jahr 2025 zusammen 3,2 Millionen Tonnen Eisenerzpellets, wie MetallFunk berichtet.",
        [
            "production actual | iron ore pellet | Iran | 3200000 t exact | 2025-01-01..2025-12-31 | - | 3,2 Millionen Tonnen",
        ],
    ),
    (
        "a company by its form, then by its first word",
        "Die Kestrel Mineral Holdings förderte 2025 48.000 Unzen Gold. Im Jahr 2026 will Kestrel 60.000 Unzen Gold produzieren.",
        [
            "production actual | gold | Kestrel | 48000 oz exact | 2025-01-01..2025-12-31 | - | 48.000 Unzen",
            "production planned | gold | Kestrel | 60000 oz exact | 2026-01-01..2026-12-31 | - | 60.000 Unzen",
        ],
    ),
    (
        "all countries that report",
        "In allen 71 Ländern, die an den Weltstahlverband berichten, wurden im Oktober 2025 143,3 Mio. Tonnen Rohstahl erzeugt.",
        [
            "production actual | crude steel | World | 143300000 t exact | 2025-10-01..2025-10-31 | - | 143,3 Mio. Tonnen",
        ],
    ),
    (
        "all these countries",
        "Der Iran erzeugte im Oktober 2025 2,4 Millionen Tonnen Rohstahl. Alle diese Länder zusammen kamen von Januar bis Oktober auf 1.517.000.000 Tonnen Rohstahl.",
        [
            "production actual | crude steel | Iran | 2400000 t exact | 2025-10-01..2025-10-31 | - | 2,4 Millionen Tonnen",
            "production actual | crude steel | World | 1517000000 t exact | 2025-01-01..2025-10-31 | - | 1.517.000.000 Tonnen",
        ],
    ),
    (
        "sent to markets abroad",
        "Der Iran hat im September 2025 900.000 Tonnen Stahl auf seine Exportmärkte geliefert.",
        [
            "exports actual | steel | Iran | 900000 t exact | 2025-09-01..2025-09-30 | - | 900.000 Tonnen",
        ],
    ),
    (
        "brought abroad of what was made",
        "China brachte 2025 von 71 Millionen Tonnen Stahl fast 9 Millionen Tonnen ins Ausland.",
        [
            "production actual | steel | China | 71000000 t exact | 2025-01-01..2025-12-31 | - | 71 Millionen Tonnen",
            "exports actual | steel | China | 9000000 t about | 2025-01-01..2025-12-31 | - | 9 Millionen Tonnen",
        ],
    ),
    (
        "the other land and its two amounts",
        "Der Iran produzierte im Mai 2025 3,1 Millionen Tonnen Stahl. Ähnlich sah es in Indien aus, wo die Exporte 700.000 Tonnen und die Produktion 12,4 Millionen Tonnen betrugen.",
        [
            "production actual | steel | Iran | 3100000 t exact | 2025-05-01..2025-05-31 | - | 3,1 Millionen Tonnen",
            "exports actual | steel | India | 700000 t exact | 2025-05-01..2025-05-31 | - | 700.000 Tonnen",
            "production actual | steel | India | 12400000 t exact | 2025-05-01..2025-05-31 | - | 12,4 Millionen Tonnen",
        ],
    ),
    (
        "fiscal year told by its end",
        "Für das Geschäftsjahr, das am 30. Juni endet, rechnet Boreal Mining mit 12.000 Tonnen Nickel, zuvor waren es 13.500 gewesen.",
        [
            "production planned | nickel | Boreal Mining | 12000 t exact | 2025-07-01..2026-06-30 | - | 12.000 Tonnen",
            "production planned | nickel | Boreal Mining | 13500 t exact | 2025-07-01..2026-06-30 | - | 13.500",
        ],
    ),
    (
        "below that of last year's month",
        "Die Erzeugung von Rohstahl in Deutschland lag im Oktober 2025 bei 3,1 Millionen Tonnen und damit um 4,5 Prozent unter der des Vorjahresmonats.",
        [
            "production actual | crude steel | Germany | 3100000 t exact | 2025-10-01..2025-10-31 | -4.5 yoy | 3,1 Millionen Tonnen",
        ],
    ),
    (
        "less of two metals",
        "Deutschland erzeugte im Oktober 2025 2,1 Millionen Tonnen Roheisen und 3,1 Millionen Tonnen Rohstahl. Damit wurden 3,8 Prozent weniger Roheisen und 2,6 Prozent weniger Rohstahl als im Oktober 2024 erzeugt.",
        [
            "production actual | pig iron | Germany | 2100000 t exact | 2025-10-01..2025-10-31 | -3.8 yoy | 2,1 Millionen Tonnen",
            "production actual | crude steel | Germany | 3100000 t exact | 2025-10-01..2025-10-31 | -2.6 yoy | 3,1 Millionen Tonnen",
        ],
    ),
    (
        "when a works was started is no time of the amount",
        "Glencore förderte in den ersten neun Monaten 2025 30.100 Tonnen Kobalt. Die Zinkproduktion lag bei 620.000 Tonnen, weil in Katanga die Förderung im 2. Quartal 2024 aufgenommen worden war.",
        [
            "production actual | cobalt | Glencore | 30100 t exact | 2025-01-01..2025-09-30 | - | 30.100 Tonnen",
            "production actual | zinc | Glencore | 620000 t exact | 2025-01-01..2025-09-30 | - | 620.000 Tonnen",
        ],
    ),
    (
        "respektive",
        "Peru förderte im Juli 2025 211.000 Tonnen Kupfer respektive 3.400 Tonnen Molybdän.",
        [
            "production actual | copper | Peru | 211000 t exact | 2025-07-01..2025-07-31 | - | 211.000 Tonnen",
            "production actual | molybdenum | Peru | 3400 t exact | 2025-07-01..2025-07-31 | - | 3.400 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_lands_and_forms(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
