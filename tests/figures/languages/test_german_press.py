"""German: verbs behind long subjects, months of before, study groups, rivals and suppliers as the press has them."""

import pytest

from tests.figures.languages.told import told

CASES: list[tuple[str, str, list[str]]] = [
    (
        "verb behind a long subject",
        "Im Februar ging die Kupferproduktion des chilenischen Staatskonzerns Codelco, des größten Kupferproduzenten der Welt, um 1,4% auf 101.900 Tonnen zurück.",
        [
            "production actual | copper | Codelco | 101900 t exact | 2025-02-01..2025-02-28 | -1.4 yoy | 101.900 Tonnen",
        ],
    ),
    (
        "same month that was high already",
        "Die Rohstahlerzeugung in Deutschland ist im Mai gegenüber einem bereits sehr hohen Vorjahresmonat um rund 2 Prozent auf 3,7 Millionen Tonnen gesunken.",
        [
            "production actual | crude steel | Germany | 3700000 t exact | 2025-05-01..2025-05-31 | -2 yoy | 3,7 Millionen Tonnen",
        ],
    ),
    (
        "as high as in another year",
        "Chiles Kupferproduktion war im vergangenen Jahr genauso hoch wie 2008 und lag bei 5,51 Millionen Tonnen.",
        [
            "production actual | copper | Chile | 5510000 t exact | 2024-01-01..2024-12-31 | - | 5,51 Millionen Tonnen",
        ],
    ),
    (
        "the figure of the month a year before",
        "Der Iran hat im September 2025 rund 2.459.000 Tonnen Rohstahl hergestellt. Im vorherigen Jahr waren es im September erst 2.375.000 Tonnen.",
        [
            "production actual | crude steel | Iran | 2459000 t about | 2025-09-01..2025-09-30 | - | 2.459.000 Tonnen",
            "production actual | crude steel | Iran | 2375000 t exact | 2024-09-01..2024-09-30 | - | 2.375.000 Tonnen",
        ],
    ),
    (
        "that means growth",
        "China hat im September 73,5 Millionen Tonnen Rohstahl produziert. Das bedeutet ein Wachstum von 2,3% im Vergleich zum Vorjahr.",
        [
            "production actual | crude steel | China | 73500000 t exact | 2025-09-01..2025-09-30 | +2.3 yoy | 73,5 Millionen Tonnen",
        ],
    ),
    (
        "part of its production in brackets",
        "Indien exportierte im September 810.000 Tonnen Stahl, was sechs Prozent der Produktion des Landes (13,6 Millionen Tonnen) entspricht.",
        [
            "exports actual | steel | India | 810000 t exact | 2025-09-01..2025-09-30 | - | 810.000 Tonnen",
            "production actual | steel | India | 13600000 t exact | 2025-09-01..2025-09-30 | - | 13,6 Millionen Tonnen",
        ],
    ),
    (
        "from deposits is no deposit",
        "Die Goldgewinnung Russlands aus Golderzvorkommen stieg im Januar um 20,7 Prozent auf 8,1 Tonnen.",
        [
            "production actual | gold | Russia | 8.1 t exact | 2025-01-01..2025-01-31 | +20.7 yoy | 8,1 Tonnen",
        ],
    ),
    (
        "the study group counts the world",
        "Der Internationalen Studiengruppe für Kupfer (ICSG) zufolge haben die Minen der Welt 2024 knapp 23 Mio. Tonnen Kupfer geliefert, 2,1% mehr als 2023.",
        [
            "production actual | copper | World | 23000000 t under | 2024-01-01..2024-12-31 | +2.1 yoy | 23 Mio. Tonnen",
        ],
    ),
    (
        "the institute counts the world",
        "Daten des Internationalen Aluminiuminstituts (IAI) zeigen, dass die globale Primäraluminiumproduktion im September im Vergleich zum Vorjahr um 1,2 % auf 6,1 Millionen Tonnen stieg.",
        [
            "production actual | aluminium | World | 6100000 t exact | 2025-09-01..2025-09-30 | +1.2 yoy | 6,1 Millionen Tonnen",
        ],
    ),
    (
        "outside china",
        "Die Schmelzen außerhalb Chinas stellten im September täglich 81.100 Tonnen Aluminium her.",
        [
            "production actual | aluminium | World excluding China | 81100 t/day exact | 2025-09-01..2025-09-30 | - | 81.100 Tonnen",
        ],
    ),
    (
        "a resource in the singular",
        "Argentinien hat eine Lithium-Ressource von 9,6 Millionen Tonnen, Bolivien 8,9 Millionen Tonnen.",
        [
            "reserves actual | lithium | Argentina | 9600000 t exact | - | - | 9,6 Millionen Tonnen",
            "reserves actual | lithium | Bolivia | 8900000 t exact | - | - | 8,9 Millionen Tonnen",
        ],
    ),
    (
        "forecast of analysts missed by nobody",
        "Rio Tinto lieferte im dritten Quartal 84,3 Millionen Tonnen Eisenerz aus. Damit wurde die UBS-Schätzung von 83 Mio. Tonnen leicht übertroffen.",
        [
            "deliveries actual | iron ore | Rio Tinto | 84300000 t exact | 2025-07-01..2025-09-30 | - | 84,3 Millionen Tonnen",
            "deliveries planned | iron ore | Rio Tinto | 83000000 t exact | 2025-07-01..2025-09-30 | - | 83 Mio. Tonnen",
        ],
    ),
    (
        "a rival is the subject",
        "BHP-Konkurrent Rio Tinto meldete für das dritte Quartal einen Rückgang der Eisenerzförderung um 3 Prozent auf 82 Mio. Tonnen.",
        [
            "production actual | iron ore | Rio Tinto | 82000000 t exact | 2025-07-01..2025-09-30 | -3 yoy | 82 Mio. Tonnen",
        ],
    ),
    (
        "the largest supplier",
        "Deutschland importierte im Jahr 2024 28 Millionen Tonnen Steinkohle. Wichtigster Lieferant waren die USA mit 6 Millionen Tonnen, was ein Rückgang um 7 Prozent bedeutete.",
        [
            "imports actual | hard coal | Germany | 28000000 t exact | 2024-01-01..2024-12-31 | - | 28 Millionen Tonnen",
            "imports actual | hard coal | Germany | 6000000 t exact | 2024-01-01..2024-12-31 | -7 yoy | 6 Millionen Tonnen",
        ],
    ),
    (
        "from abroad is imported",
        "2024 wurden insgesamt 31 Millionen Tonnen Kohle aus dem Ausland nach Deutschland geliefert.",
        [
            "imports actual | coal | Germany | 31000000 t exact | 2024-01-01..2024-12-31 | - | 31 Millionen Tonnen",
        ],
    ),
    (
        "german works are germany",
        "Die deutschen Stahlwerke haben im August 2,95 Millionen Tonnen Rohstahl erzeugt.",
        [
            "production actual | crude steel | Germany | 2950000 t exact | 2025-08-01..2025-08-31 | - | 2,95 Millionen Tonnen",
        ],
    ),
    (
        "fell against the same month in the next line",
        "In Deutschland wurden im Oktober 2025 rund 3,1 Millionen Tonnen Rohstahl hergestellt.\n\nDamit ist die Rohstahlproduktion im Vergleich zum Vorjahresmonat um gut 3 Prozent gesunken.",
        [
            "production actual | crude steel | Germany | 3100000 t about | 2025-10-01..2025-10-31 | -3 yoy | 3,1 Millionen Tonnen",
        ],
    ),
    (
        "at the end of a side clause",
        "Den stärksten Schub gab die Demokratische Republik Kongo, wo die Kupferproduktion 2024 um 11% auf 3,1 Mio. Tonnen wuchs.",
        [
            "production actual | copper | Democratic Republic of Congo | 3100000 t exact | 2024-01-01..2024-12-31 | +11 yoy | 3,1 Mio. Tonnen",
        ],
    ),
    (
        "the month of mehr",
        "Im Monat Mehr produzierte der Iran 2,6 Millionen Tonnen Rohstahl. Gegenüber dem Mehr des Vorjahres fehlten damit 7 Prozent.",
        [
            "production actual | crude steel | Iran | 2600000 t exact | 2025-09-23..2025-10-22 | -7 yoy | 2,6 Millionen Tonnen",
        ],
    ),
    (
        "cement with its clinker",
        "Der Iran exportierte im Oktober 2025 1,2 Millionen Tonnen Zement samt Klinker.",
        [
            "exports actual | cement and clinker | Iran | 1200000 t exact | 2025-10-01..2025-10-31 | - | 1,2 Millionen Tonnen",
        ],
    ),
    (
        "what opens a sentence before its land",
        "Pilgangoora, Westaustralien, produzierte 2024 360.000 Tonnen Spodumenkonzentrat.",
        [
            "production actual | spodumene concentrate | Pilgangoora | 360000 t exact | 2024-01-01..2024-12-31 | - | 360.000 Tonnen",
        ],
    ),
    (
        "a mine with a hyphen and its owner",
        "Die Rosemont-Mine von Regis Resources förderte 2024 97.000 Unzen Gold.",
        [
            "production actual | gold | Rosemont mine | 97000 oz exact | 2024-01-01..2024-12-31 | - | 97.000 Unzen",
        ],
    ),
    (
        "years ago at the head",
        "Deutschland importierte 2024 28,4 Millionen Tonnen Steinkohle. Vor 10 Jahren wurden noch 54 Millionen Tonnen eingeführt.",
        [
            "imports actual | hard coal | Germany | 28400000 t exact | 2024-01-01..2024-12-31 | - | 28,4 Millionen Tonnen",
            "imports actual | hard coal | Germany | 54000000 t exact | 2014-01-01..2014-12-31 | - | 54 Millionen Tonnen",
        ],
    ),
    (
        "last year without an amount",
        "In der Krise hat Deutschland im vergangenen Jahr mehr Steinkohle importiert. Die Menge stieg um 7 Prozent auf 41,2 Millionen Tonnen.",
        [
            "imports actual | hard coal | Germany | 41200000 t exact | 2024-01-01..2024-12-31 | +7 yoy | 41,2 Millionen Tonnen",
        ],
    ),
    (
        "items of a list with their owners",
        "Die größten Goldminen Australiens im Septemberquartal 2025 waren:\n• Tanami (Newmont): 116.500 Unzen\n• Fosterville (Agnico Eagle): 98.000 Unzen",
        [
            "production actual | gold | Tanami | 116500 oz exact | 2025-07-01..2025-09-30 | - | 116.500 Unzen",
            "production actual | gold | Fosterville | 98000 oz exact | 2025-07-01..2025-09-30 | - | 98.000 Unzen",
        ],
    ),
    (
        "could raise",
        "Fresnillo konnte seine Silberproduktion im vergangenen Jahr um 3,9% auf 41,7 Mio. Unzen steigern.",
        [
            "production actual | silver | Fresnillo | 41700000 oz exact | 2024-01-01..2024-12-31 | +3.9 yoy | 41,7 Mio. Unzen",
        ],
    ),
    (
        "in a year from one to another",
        "Der Silberausstoß Perus ist im vergangenen Jahr von 108 Mio. Unzen auf 111 Mio. Unzen gestiegen.",
        [
            "production actual | silver | Peru | 108000000 oz exact | 2023-01-01..2023-12-31 | - | 108 Mio. Unzen",
            "production actual | silver | Peru | 111000000 oz exact | 2024-01-01..2024-12-31 | - | 111 Mio. Unzen",
        ],
    ),
    (
        "verb of the month is no adjective",
        "Im Februar erhöhte sich die Silberproduktion Perus im Vergleich zum Vorjahresmonat von 8 Mio. Unzen auf 9 Mio. Unzen.",
        [
            "production actual | silver | Peru | 8000000 oz exact | 2024-02-01..2024-02-29 | - | 8 Mio. Unzen",
            "production actual | silver | Peru | 9000000 oz exact | 2025-02-01..2025-02-28 | - | 9 Mio. Unzen",
        ],
    ),
    (
        "difference and what it now is",
        "Die USA konnten die Silberproduktion 2024 um 120 Tonnen auf nun 1.100 Tonnen steigern.",
        [
            "other actual | silver | United States | 120 t exact | 2024-01-01..2024-12-31 | - | 120 Tonnen auf nun",
            "production actual | silver | United States | 1100 t exact | 2024-01-01..2024-12-31 | - | 1.100 Tonnen",
        ],
    ),
    (
        "behind what was expected",
        "Im vergangenen Jahr blieb Fresnillos Minenproduktion von Silber deutlich hinter den Erwartungen zurück: Die Förderung sank auf 52,6 Mio. Unzen.",
        [
            "production actual | silver | Fresnillo | 52600000 oz exact | 2024-01-01..2024-12-31 | - | 52,6 Mio. Unzen",
        ],
    ),
    (
        "forecast in a compound",
        "Glencore senkte seine Kupferprognose für 2025 auf 850.000 bis 880.000 Tonnen.",
        [
            "production planned | copper | Glencore | 850000..880000 t exact | 2025-01-01..2025-12-31 | - | 850.000 bis 880.000 Tonnen",
        ],
    ),
    (
        "owner by its ending",
        "Im vergangenen Jahr sank Fresnillos Minenproduktion von Silber auf 52,1 Mio. Unzen.",
        [
            "production actual | silver | Fresnillo | 52100000 oz exact | 2024-01-01..2024-12-31 | - | 52,1 Mio. Unzen",
        ],
    ),
    (
        "verb before its subject",
        "In der Lausitz förderte die LEAG 2024 rund 37,1 Millionen Tonnen Braunkohle, im Rheinischen Revier kam RWE auf 42,1 Millionen Tonnen.",
        [
            "production actual | lignite | LEAG | 37100000 t about | 2024-01-01..2024-12-31 | - | 37,1 Millionen Tonnen",
            "production actual | lignite | RWE | 42100000 t exact | 2024-01-01..2024-12-31 | - | 42,1 Millionen Tonnen",
        ],
    ),
    (
        "a company named by its good",
        "Die Südharz Kali AG verkaufte 2024 rund 400.000 Tonnen Kalisalz.",
        [
            "sales actual | potash | Südharz Kali AG | 400000 t about | 2024-01-01..2024-12-31 | - | 400.000 Tonnen",
        ],
    ),
    (
        "in the month of mehr, short",
        "Das Stahlwerk Khorramshahr lieferte im Mehr 11.000 Tonnen Knüppel aus.",
        [
            "deliveries actual | billet | Khorramshahr | 11000 t exact | 2025-09-23..2025-10-22 | - | 11.000 Tonnen",
        ],
    ),
    (
        "less than a month before and more than a year before",
        "China führte im Oktober 110,3 Millionen Tonnen Eisenerz ein, 4,1 Prozent weniger als im September, aber 7,1 Prozent mehr als ein Jahr zuvor.",
        [
            "imports actual | iron ore | China | 110300000 t exact | 2025-10-01..2025-10-31 | +7.1 yoy | 110,3 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_german_press(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "de") == expected
