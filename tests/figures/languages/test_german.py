"""German: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "perfect with a participle at the end",
        "Die Rohstahlproduktion in Deutschland ist im Oktober 2024 um 14,6 Prozent gegenüber dem Vorjahresmonat auf 3,2 Mio. t gestiegen, teilte die Wirtschaftsvereinigung Stahl mit.",
        [
            "production actual | crude steel | Germany | 3200000 t exact | 2024-10-01..2024-10-31 | +14.6 yoy | 3,2 Mio. t",
        ],
    ),
    (
        "perfect with an object",
        "Codelco hat im ersten Halbjahr 2024 rund 588.000 Tonnen Kupfer produziert, 8,4 Prozent weniger als im Vorjahreszeitraum.",
        [
            "production actual | copper | Codelco | 588000 t about | 2024-01-01..2024-06-30 | -8.4 yoy | 588.000 Tonnen",
        ],
    ),
    (
        "possessive country and compound",
        "Chiles Kupferexporte sanken im September um 3 % auf 145.300 Tonnen.",
        [
            "exports actual | copper | Chile | 145300 t exact | 2025-09-01..2025-09-30 | -3 yoy | 145.300 Tonnen",
        ],
    ),
    (
        "quarter by number and a year before",
        "Der Bergbaukonzern Rio Tinto förderte im 3. Quartal 84,1 Millionen Tonnen Eisenerz in der Region Pilbara, nach 83,5 Millionen Tonnen ein Jahr zuvor.",
        [
            "production actual | iron ore | Rio Tinto | 84100000 t exact | 2025-07-01..2025-09-30 | - | 84,1 Millionen Tonnen",
            "production actual | iron ore | Rio Tinto | 83500000 t exact | 2024-07-01..2024-09-30 | - | 83,5 Millionen Tonnen",
        ],
    ),
    (
        "reserves estimated",
        "Die Reserven der Lagerstätte werden auf 23 Millionen Tonnen Erz geschätzt.",
        [
            "reserves actual | ore | - | 23000000 t about | - | - | 23 Millionen Tonnen",
        ],
    ),
    (
        "modal with an infinitive at the end",
        "K+S will 2026 bis zu 7,5 Mio. Tonnen Kali produzieren.",
        [
            "production planned | potash | K+S | 7500000 t under | 2026-01-01..2026-12-31 | - | 7,5 Mio. Tonnen",
        ],
    ),
    (
        "passive with a participle at the end",
        "In den ersten neun Monaten 2024 wurden in Usbekistan 42,6 t Gold gefördert, das sind 18,9% mehr als im Vorjahr.",
        [
            "production actual | gold | Uzbekistan | 42.6 t exact | 2024-01-01..2024-09-30 | +18.9 yoy | 42,6 t",
        ],
    ),
    (
        "capacity of a plant to come",
        "Die Anlage mit einer Jahreskapazität von 1,5 Mio. t Eisenerzpellets soll 2026 in Betrieb gehen.",
        [
            "capacity planned | iron ore pellet | - | 1500000 t exact | - | - | 1,5 Mio. t",
        ],
    ),
    (
        "from one to another",
        "Der Absatz von Polyus stieg von 2,4 auf 2,9 Millionen Unzen Gold.",
        [
            "sales actual | gold | Polyus | 2400000 oz exact | - | - | 2,4",
            "sales actual | gold | Polyus | 2900000 oz exact | - | - | 2,9 Millionen Unzen",
        ],
    ),
    (
        "verb with its particle at the end",
        "Die Fördermenge nahm um 5 Prozent zu und erreichte fünfundzwanzigtausend Tonnen Kohle.",
        [
            "production actual | coal | - | 25000 t exact | - | +5 yoy | fünfundzwanzigtausend Tonnen",
        ],
    ),
    (
        "stocks on a day",
        "Zum 31. Dezember 2024 lagen 12 Tonnen Gold in den Lagern.",
        [
            "inventory actual | gold | - | 12 t exact | - | - | 12 Tonnen",
        ],
    ),
    (
        "month before",
        "China importierte im August 104,1 Mio t Eisenerz, 2,9 Prozent mehr als im Juli, wie die Zollbehörde mitteilte.",
        [
            "imports actual | iron ore | China | 104100000 t exact | 2025-08-01..2025-08-31 | +2.9 mom | 104,1 Mio t",
        ],
    ),
    (
        "fiscal year",
        "Aurubis produzierte im Geschäftsjahr 2023/24 rund 1,1 Mio. t Kathoden.",
        [
            "production actual | copper cathode | Aurubis | 1100000 t about | 2023-10-01..2024-09-30 | - | 1,1 Mio. t",
        ],
    ),
    (
        "world output",
        "Die weltweite Rohstahlerzeugung lag im Juli 2024 bei 152,8 Millionen Tonnen, so der Weltstahlverband.",
        [
            "production actual | crude steel | World | 152800000 t exact | 2024-07-01..2024-07-31 | - | 152,8 Millionen Tonnen",
        ],
    ),
    (
        "two metals in one compound",
        "Die Kobalt- und Nickelproduktion erreichte 2024 20.000 Tonnen.",
        [
            "production actual | cobalt and nickel | - | 20000 t exact | 2024-01-01..2024-12-31 | - | 20.000 Tonnen",
        ],
    ),
    (
        "pluperfect",
        "Im Gesamtjahr 2023 hatte Südafrika noch 125 Tonnen Platin exportiert.",
        [
            "exports actual | platinum | South Africa | 125 t exact | 2023-01-01..2023-12-31 | - | 125 Tonnen",
        ],
    ),
    (
        "slump with a particle",
        "Südafrikas Platinförderung brach im ersten Quartal 2023 um 8,6 Prozent auf 950.000 Unzen ein.",
        [
            "production actual | platinum | South Africa | 950000 oz exact | 2023-01-01..2023-03-31 | -8.6 yoy | 950.000 Unzen",
        ],
    ),
    (
        "guidance in a range",
        "Das Unternehmen erwartet für 2026 eine Kupferproduktion zwischen 300.000 und 320.000 Tonnen.",
        [
            "production planned | copper | - | 300000..320000 t exact | 2026-01-01..2026-12-31 | - | 300.000 und 320.000 Tonnen",
        ],
    ),
    (
        "plan to rise",
        "Die indonesischen Nickelerzexporte sollen 2026 auf 10 Mio. t steigen.",
        [
            "exports planned | nickel ore | Indonesia | 10000000 t exact | 2026-01-01..2026-12-31 | - | 10 Mio. t",
        ],
    ),
    (
        "passive perfect",
        "Von Januar bis September 2024 sind in Kasachstan 1,5 Mio. Tonnen Ferrolegierungen hergestellt worden, 4,2 % mehr als im gleichen Zeitraum des Vorjahres.",
        [
            "production actual | ferroalloy | Kazakhstan | 1500000 t exact | 2024-01-01..2024-09-30 | +4.2 yoy | 1,5 Mio. Tonnen",
        ],
    ),
    (
        "year before behind nach",
        "Die Braunkohleförderung in der Lausitz lag 2023 bei 42,3 Millionen Tonnen nach 48,6 Millionen Tonnen im Jahr davor.",
        [
            "production actual | lignite | Lusatia | 42300000 t exact | 2023-01-01..2023-12-31 | - | 42,3 Millionen Tonnen",
            "production actual | lignite | Lusatia | 48600000 t exact | 2022-01-01..2022-12-31 | - | 48,6 Millionen Tonnen",
        ],
    ),
    (
        "bound good",
        "Deutschland importierte im ersten Halbjahr 2024 gut 15,3 Millionen Tonnen Steinkohle, ein Rückgang um 21,5 Prozent.",
        [
            "imports actual | hard coal | Germany | 15300000 t over | 2024-01-01..2024-06-30 | -21.5 yoy | 15,3 Millionen Tonnen",
        ],
    ),
    (
        "bound scarce",
        "Kasachstan produzierte 2024 knapp 4,6 t Gold.",
        [
            "production actual | gold | Kazakhstan | 4.6 t under | 2024-01-01..2024-12-31 | - | 4,6 t",
        ],
    ),
    (
        "iranian month by name",
        "Mobarakeh Steel produzierte im iranischen Monat Mordad 1403 650.000 Tonnen Rohstahl.",
        [
            "production actual | crude steel | Mobarakeh Steel | 650000 t exact | 2024-07-22..2024-08-21 | - | 650.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_sentence_has_these_figures(text, figures):
    assert told(text, "de") == figures
