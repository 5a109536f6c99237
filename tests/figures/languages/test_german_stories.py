"""German: quarters by their number, verbs before who did it, revised plans, seats and giants, as market pages write."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "quarter compared with a quarter",
        "Barrick hat die Produktion im Vergleich zum zweiten Quartal um neun Prozent auf 1,12 Millionen Unzen Gold gesteigert.",
        [
            "production actual | gold | Barrick Gold | 1120000 oz exact | - | +9 qoq | 1,12 Millionen Unzen",
        ],
    ),
    (
        "two changes, the one to a quarter first",
        "Rio Tinto hat im dritten Quartal 91,3 Mio. Tonnen Eisenerz ausgeliefert, elf Prozent mehr als im zweiten Quartal und 16 Prozent mehr als vor einem Jahr.",
        [
            "deliveries actual | iron ore | Rio Tinto | 91300000 t exact | 2025-07-01..2025-09-30 | +16 yoy | 91,3 Mio. Tonnen",
        ],
    ),
    (
        "quarter of the year in one word",
        "Um sechs Prozent auf 31,4 Mio. Tonnen stieg die Eisenerzförderung von BHP im ersten Jahresquartal 2025.",
        [
            "production actual | iron ore | BHP | 31400000 t exact | 2025-01-01..2025-03-31 | +6 yoy | 31,4 Mio. Tonnen",
        ],
    ),
    (
        "june quarter with its year and amount",
        "Australien: Der letzte Höchstwert war im Juniquartal 2024 mit 81 Tonnen Gold erzielt worden.",
        [
            "production actual | gold | Australia | 81 t exact | 2024-04-01..2024-06-30 | - | 81 Tonnen",
        ],
    ),
    (
        "land behind its verb",
        "Andererseits exportierte Japan im September 2025 rund 2,3 Millionen Tonnen Stahl und produzierte 7,1 Millionen Tonnen Stahl.",
        [
            "exports actual | steel | Japan | 2300000 t about | 2025-09-01..2025-09-30 | - | 2,3 Millionen Tonnen",
            "production actual | steel | Japan | 7100000 t exact | 2025-09-01..2025-09-30 | - | 7,1 Millionen Tonnen",
        ],
    ),
    (
        "plan revised in a month",
        "Im Gesamtjahr 2024 förderte Newmont 6,1 Mio. Unzen Gold und erfüllte damit die im November gesenkte Produktionsprognose von 5,9 bis 6,2 Mio. Unzen.",
        [
            "production actual | gold | Newmont | 6100000 oz exact | 2024-01-01..2024-12-31 | - | 6,1 Mio. Unzen",
            "production planned | gold | Newmont | 5900000..6200000 oz exact | 2024-01-01..2024-12-31 | - | 5,9 bis 6,2 Mio. Unzen",
        ],
    ),
    (
        "company where it sits",
        "Barrick förderte im zweiten Quartal 2025 948.000 Unzen Gold. Das in Toronto ansässige Unternehmen produzierte 43.000 Tonnen Kupfer.",
        [
            "production actual | gold | Barrick Gold | 948000 oz exact | 2025-04-01..2025-06-30 | - | 948.000 Unzen",
            "production actual | copper | Barrick Gold | 43000 t exact | 2025-04-01..2025-06-30 | - | 43.000 Tonnen",
        ],
    ),
    (
        "city of the news",
        "Die Eisenerzlieferungen von Rio Tinto sanken 2024 um drei Prozent auf 321,6 Millionen Tonnen, wie der Konzern am Dienstag in London mitteilte.",
        [
            "deliveries actual | iron ore | Rio Tinto | 321600000 t exact | 2024-01-01..2024-12-31 | -3 yoy | 321,6 Millionen Tonnen",
        ],
    ),
    (
        "group of a nation before its name",
        "Der japanische Konzern Nippon Steel kam 2024 auf ein Produktionsvolumen von 44,3 Millionen Tonnen Stahl.",
        [
            "production actual | steel | Nippon Steel | 44300000 t exact | 2024-01-01..2024-12-31 | - | 44,3 Millionen Tonnen",
        ],
    ),
    (
        "giant that plans",
        "Codelco hat große Ziele. Bis 2030 plant der chilenische Rohstoffriese die Jahresproduktion auf stolze 1,7 Millionen Tonnen Kupfer zu erhöhen.",
        [
            "production planned | copper | Codelco | 1700000 t exact | 2030-01-01..2030-12-31 | - | 1,7 Millionen Tonnen",
        ],
    ),
    (
        "figure of last year that is topped",
        "Rio Tinto: Die Eisenerzförderung lag im dritten Quartal 2025 mit 84,1 Millionen Tonnen leicht über dem Vorjahreswert von 83,9 Millionen Tonnen.",
        [
            "production actual | iron ore | Rio Tinto | 84100000 t exact | 2025-07-01..2025-09-30 | - | 84,1 Millionen Tonnen",
            "production actual | iron ore | Rio Tinto | 83900000 t exact | 2024-07-01..2024-09-30 | - | 83,9 Millionen Tonnen",
        ],
    ),
    (
        "leap in a relative clause",
        "Die Mine Collahuasi meldete für Januar 2025 einen Produktionssprung, der um fast 21% auf 51.300 Tonnen Kupfer anstieg.",
        [
            "production actual | copper | Collahuasi | 51300 t exact | 2025-01-01..2025-01-31 | +21 yoy | 51.300 Tonnen",
        ],
    ),
    (
        "reserves of minerals",
        "Die gesamten Bergbaureserven des Iran werden auf 57 Milliarden Tonnen geschätzt.",
        [
            "reserves actual | mineral | Iran | 57000000000 t about | - | - | 57 Milliarden Tonnen",
        ],
    ),
    (
        "province of Iran",
        "Die Ausfuhr von Zinkbarren aus der iranischen Provinz Zandschan ist 2024 auf 68.300 Tonnen gesunken.",
        [
            "exports actual | zinc ingot | Zanjan | 68300 t exact | 2024-01-01..2024-12-31 | - | 68.300 Tonnen",
        ],
    ),
    (
        "percent and difference",
        "Australiens Minen förderten im zweiten Quartal 2025 83 Tonnen Gold, sechs Prozent oder 5 Tonnen mehr als im Vorquartal.",
        [
            "production actual | gold | Australia | 83 t exact | 2025-04-01..2025-06-30 | +6 qoq | 83 Tonnen",
            "other actual | gold | Australia | 5 t exact | 2025-04-01..2025-06-30 | - | 5 Tonnen",
        ],
    ),
    (
        "what fell before is actual",
        "Die Kupferproduktion von Rio Tinto soll 2025 auf 500 000 bis 575 000 Tonnen steigen, nach einem Rückgang von sieben Prozent auf 494 000 Tonnen im Vorjahr.",
        [
            "production planned | copper | Rio Tinto | 500000..575000 t exact | 2025-01-01..2025-12-31 | - | 500 000 bis 575 000 Tonnen",
            "production actual | copper | Rio Tinto | 494000 t exact | 2024-01-01..2024-12-31 | -7 yoy | 494 000 Tonnen",
        ],
    ),
    (
        "digit lost in print",
        "Aurubis steigerte 2024 die Schwefelsäureproduktion von 515.00 auf 569.000 Tonnen. Hergestellt wurden 236.000 Tonnen Kathoden und 50.000 Tonnen Gießwalzdraht, dazu 8,2 Tonnen Gold. Der Absatz von Kathoden lag bei 231.000 Tonnen, der von Gießwalzdraht bei 47.000 Tonnen.",
        [
            "production actual | sulfuric acid | Aurubis | 569000 t exact | 2024-01-01..2024-12-31 | - | 569.000 Tonnen",
            "production actual | copper cathode | Aurubis | 236000 t exact | 2024-01-01..2024-12-31 | - | 236.000 Tonnen",
            "production actual | copper wire rod | Aurubis | 50000 t exact | 2024-01-01..2024-12-31 | - | 50.000 Tonnen",
            "production actual | gold | Aurubis | 8.2 t exact | 2024-01-01..2024-12-31 | - | 8,2 Tonnen",
            "sales actual | copper cathode | Aurubis | 231000 t exact | 2024-01-01..2024-12-31 | - | 231.000 Tonnen",
            "sales actual | copper wire rod | Aurubis | 47000 t exact | 2024-01-01..2024-12-31 | - | 47.000 Tonnen",
        ],
    ),
    (
        "split into primary and recycled",
        "In Deutschland wurden 2024 rund 1.006.000 Tonnen Rohaluminium erzeugt. Die Herstellung teilte sich auf 409.000 Tonnen Hütten- und 597.000 Tonnen Recyclingaluminium auf.",
        [
            "production actual | unwrought aluminium | Germany | 1006000 t about | 2024-01-01..2024-12-31 | - | 1.006.000 Tonnen",
            "production actual | aluminium | Germany | 409000 t exact | 2024-01-01..2024-12-31 | - | 409.000 Tonnen",
            "production actual | secondary aluminium | Germany | 597000 t exact | 2024-01-01..2024-12-31 | - | 597.000 Tonnen",
        ],
    ),
    (
        "thus below the level of last year",
        "In Deutschland wurden im Jahr 2024 rund 2.976.000 Tonnen Aluminium erzeugt. Damit liegt die Produktion zehn Prozent unter dem Niveau des Vorjahres.",
        [
            "production actual | aluminium | Germany | 2976000 t about | 2024-01-01..2024-12-31 | -10 yoy | 2.976.000 Tonnen",
        ],
    ),
    (
        "cut by an amount",
        "Norsk Hydro hat die Produktion von Aluminium 2024 um insgesamt 500.000 Tonnen zurückgefahren.",
        [
            "other actual | aluminium | Norsk Hydro | 500000 t exact | 2024-01-01..2024-12-31 | - | 500.000 Tonnen",
        ],
    ),
    (
        "producer at work in a land",
        "First Majestic legte Zahlen vor. Der in Mexiko tätige Silberproduzent erreichte im dritten Quartal 2025 einen Ausstoß von 6,6 Millionen Unzen Silber-Äquivalent.",
        [
            "production actual | silver equivalent | First Majestic | 6600000 oz exact | 2025-07-01..2025-09-30 | - | 6,6 Millionen Unzen",
        ],
    ),
    (
        "over the amount of another year",
        "Die deutsche Produktion von Aluminiumhalbzeug lag 2024 mit 2.455.202 t bereits wieder über der Menge von 2022 mit 2.412.166 t.",
        [
            "production actual | aluminium semis | Germany | 2455202 t exact | 2024-01-01..2024-12-31 | - | 2.455.202 t",
            "production actual | aluminium semis | Germany | 2412166 t exact | 2022-01-01..2022-12-31 | - | 2.412.166 t",
        ],
    ),
    (
        "tiny increase",
        "Codelco hat 2024 1,328 Millionen Tonnen Kupfer aus eigenen Minen geholt - ein hauchdünnes Plus von 0,3 Prozent.",
        [
            "production actual | copper | Codelco | 1328000 t exact | 2024-01-01..2024-12-31 | +0.3 yoy | 1,328 Millionen Tonnen",
        ],
    ),
    (
        "a fifth less, which is no number of per cent",
        "Die deutschen Ausfuhren von Roheisen schrumpften 2024 um ein Fünftel auf 410.000 Tonnen.",
        [
            "exports actual | pig iron | Germany | 410000 t exact | 2024-01-01..2024-12-31 | - | 410.000 Tonnen",
        ],
    ),
    (
        "two coalfields",
        "Aus der Lausitz kamen 2024 40,1 Millionen Tonnen Braunkohle; im Rheinland waren es 39,2 Millionen Tonnen.",
        [
            "production actual | lignite | Lusatia | 40100000 t exact | 2024-01-01..2024-12-31 | - | 40,1 Millionen Tonnen",
            "production actual | lignite | Rhineland | 39200000 t exact | 2024-01-01..2024-12-31 | - | 39,2 Millionen Tonnen",
        ],
    ),
    (
        "fiscal year from april",
        "Die Voestalpine produzierte im Geschäftsjahr 2023/24 7,1 Millionen Tonnen Rohstahl, um 3,8 Prozent weniger als im Jahr davor.",
        [
            "production actual | crude steel | Voestalpine | 7100000 t exact | 2023-04-01..2024-03-31 | -3.8 yoy | 7,1 Millionen Tonnen",
        ],
    ),
    (
        "days in figures before an amount",
        "Im Zeitraum 01.07. bis 30.09.2025 produzierte Newmont insgesamt 35.312 Unzen Gold.",
        [
            "production actual | gold | Newmont | 35312 oz exact | 2025-07-01..2025-09-30 | - | 35.312 Unzen",
        ],
    ),
    (
        "net imports in reported speech",
        "Die chinesischen Nettoeinfuhren von Blei hätten im August 2025 12.000 Tonnen betragen.",
        [
            "imports actual | lead | China | 12000 t exact | 2025-08-01..2025-08-31 | - | 12.000 Tonnen",
        ],
    ),
    (
        "months of a year that stands before them",
        "Die weltweite Minenproduktion von Zink lag 2024 von Januar bis November bei 11,1 Millionen Tonnen.",
        [
            "production actual | zinc | World | 11100000 t exact | 2024-01-01..2024-11-30 | - | 11,1 Millionen Tonnen",
        ],
    ),
    (
        "below the level of the month before",
        "Die Eisenerzimporte Chinas betrugen im September 2025 89,9 Mio. Tonnen, was deutlich unter dem Vormonatsniveau von 98,6 Mio. Tonnen lag.",
        [
            "imports actual | iron ore | China | 89900000 t exact | 2025-09-01..2025-09-30 | - | 89,9 Mio. Tonnen",
            "imports actual | iron ore | China | 98600000 t exact | 2025-08-01..2025-08-31 | - | 98,6 Mio. Tonnen",
        ],
    ),
    (
        "what a good is for",
        "Die Importe Chinas von Tonerde (für die Aluminium-Produktion) sanken 2024 um 20,3 Prozent auf 2,66 Millionen Tonnen.",
        [
            "imports actual | alumina | China | 2660000 t exact | 2024-01-01..2024-12-31 | -20.3 yoy | 2,66 Millionen Tonnen",
        ],
    ),
    (
        "exports that screwed themselves up",
        "Chinas Stahlexporte schraubten sich in den ersten acht Monaten 2025 um 14 Prozent auf 77,5 Millionen Tonnen hoch.",
        [
            "exports actual | steel | China | 77500000 t exact | 2025-01-01..2025-08-31 | +14 yoy | 77,5 Millionen Tonnen",
        ],
    ),
    (
        "more than in the third",
        "Der Stahlkonzern SSAB lieferte im vierten Quartal 2024 1,48 Millionen Tonnen Stahl aus und damit 5 Prozent mehr als im dritten.",
        [
            "deliveries actual | steel | SSAB | 1480000 t exact | 2024-10-01..2024-12-31 | +5 qoq | 1,48 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_german_stories(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "de") == expected
