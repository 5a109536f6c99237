"""German: years that stand by themselves, the same months of the year before, plans missed, what became of sites."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a year that stands by itself in a two-part verb",
        "Der schwedische Bergbaukonzern Corvane hat 2024 weniger Eisenerz produziert und abgesetzt. Die Produktion belief sich auf 16,7 Mio. t, der Absatz ging gegenüber 2023 um 5 % auf 16,2 Mio. t zurück. Im vierten Quartal wurden 4,1 Mio. t ausgeliefert.",
        [
            "production actual | iron ore | Corvane | 16700000 t exact | 2024-01-01..2024-12-31 | - | 16,7 Mio. t",
            "sales actual | iron ore | Corvane | 16200000 t exact | 2024-01-01..2024-12-31 | -5 yoy | 16,2 Mio. t",
            "deliveries actual | iron ore | Corvane | 4100000 t exact | 2024-10-01..2024-12-31 | - | 4,1 Mio. t",
        ],
    ),
    (
        "a year that stands by itself, and what became of one site",
        "Beim Bergbaukonzern Hollin ist 2024 mehr Zink, aber weniger Blei aus dem Boden gekommen. Beim Blei resultierte ein Minus von 7 Prozent auf 259'400 Tonnen. Die Silberproduktion sank trotz der Wiedereröffnung von Tarn im Juni um 2 Prozent auf 32,8 Mio. Unzen.",
        [
            "production actual | lead | Hollin | 259400 t exact | 2024-01-01..2024-12-31 | -7 yoy | 259'400 Tonnen",
            "production actual | silver | Hollin | 32800000 oz exact | 2024-01-01..2024-12-31 | -2 yoy | 32,8 Mio. Unzen",
        ],
    ),
    (
        "mines of several lands",
        "Der Rohstoffkonzern Glencore hat 2024 mehr Kohle gefördert. Die Gruben in Australien, Südafrika und Kolumbien förderten zusammen 99 Mio. Tonnen.",
        [
            "production actual | coal | Glencore | 99000000 t exact | 2024-01-01..2024-12-31 | - | 99 Mio. Tonnen",
        ],
    ),
    (
        "the same months of the year before, a plan missed, a third in words",
        "Der Eisenerzkonzern Chadormalu hat im ersten Halbjahr des iranischen Jahres (21. März bis 22. September 2025) 5,31 Millionen Tonnen Eisenerzkonzentrat erzeugt. Die Menge lag 3 Prozent über jener der gleichen Vorjahresmonate und 1 Prozent unter dem Plan.\n\nBei den Pellets reichte es nur für 1,71 Millionen Tonnen; geplant waren 1,9 Millionen.\n\nNach China exportierte Chadormalu im selben Zeitraum 210.000 Tonnen Konzentrat, ein Drittel weniger als ein Jahr zuvor. Auf der Halde lagen Ende September noch rund 450.000 Tonnen Erz.",
        [
            "production actual | iron ore concentrate | Chadormalu | 5310000 t exact | 2025-03-21..2025-09-22 | +3 yoy | 5,31 Millionen Tonnen",
            "production actual | iron ore pellet | Chadormalu | 1710000 t exact | 2025-03-21..2025-09-22 | - | 1,71 Millionen Tonnen",
            "production planned | iron ore pellet | Chadormalu | 1900000 t exact | 2025-03-21..2025-09-22 | - | 1,9 Millionen",
            "exports actual | iron ore concentrate | Chadormalu | 210000 t exact | 2025-03-21..2025-09-22 | - | 210.000 Tonnen",
            "inventory actual | iron ore | Chadormalu | 450000 t about | - | - | 450.000 Tonnen",
        ],
    ),
    (
        "who follows, and the same year by its number",
        "Größter Erzeuger im Jahr 1403 war Kerman Kohle mit 421.100 Tonnen Kohlekonzentrat. Dahinter rangiert Ostalbors mit 120.300 Tonnen. Die Hochöfen verbrauchten im selben Jahr 1403 etwa 2,2 Millionen Tonnen Kohlekonzentrat.",
        [
            "production actual | coal concentrate | Kerman Coal | 421100 t exact | 2024-03-20..2025-03-20 | - | 421.100 Tonnen",
            "production actual | coal concentrate | Eastern Alborz Coal | 120300 t exact | 2024-03-20..2025-03-20 | - | 120.300 Tonnen",
            "consumption actual | coal concentrate | Iran | 2200000 t about | 2024-03-20..2025-03-20 | - | 2,2 Millionen Tonnen",
        ],
    ),
    (
        "a second site that an amount falls to",
        "In den Zechen sind 2024 noch 780 000 Tonnen Steinkohle gefördert worden. Davon entfielen 410 000 Tonnen auf Tarn in Bottrop und 370 000 Tonnen auf Hollin.",
        [
            "production actual | hard coal | - | 780000 t exact | 2024-01-01..2024-12-31 | - | 780 000 Tonnen",
            "production actual | hard coal | Tarn | 410000 t exact | 2024-01-01..2024-12-31 | - | 410 000 Tonnen",
            "production actual | hard coal | Hollin | 370000 t exact | 2024-01-01..2024-12-31 | - | 370 000 Tonnen",
        ],
    ),
    (
        "the same month of the year before",
        "Die deutsche Rohstahlproduktion ist im September gegenüber dem gleichen Monat des Vorjahres um 10,3 Prozent auf 2,93 Mio. t gefallen.",
        [
            "production actual | crude steel | Germany | 2930000 t exact | 2025-09-01..2025-09-30 | -10.3 yoy | 2,93 Mio. t",
        ],
    ),
    (
        "a year of Iran by its last day",
        "Der Iran hat im iranischen Jahr 1403 (endete am 20. März 2025) 6,1 Millionen Tonnen Halbzeug exportiert.",
        [
            "exports actual | semi-finished steel | Iran | 6100000 t exact | 2024-03-20..2025-03-20 | - | 6,1 Millionen Tonnen",
        ],
    ),
    (
        "the same stretch in the year before",
        "Die iranischen Zinkhütten haben im Frühjahr (21. März bis 21. Juni) 39.200 Tonnen Barren hergestellt. Im Vorjahr waren es im gleichen Zeitraum 36.100 Tonnen.",
        [
            "production actual | zinc ingot | Iran | 39200 t exact | 2025-03-21..2025-06-21 | - | 39.200 Tonnen",
            "production actual | zinc ingot | Iran | 36100 t exact | 2024-03-20..2024-06-20 | - | 36.100 Tonnen",
        ],
    ),
    (
        "a guidance held",
        "Der Uranförderer Kazatomprom hat in den ersten neun Monaten dieses Jahres 14.307 Tonnen Uran gewonnen. Für 2025 hält der Konzern an der Spanne von 19.000 bis 19.500 Tonnen fest.",
        [
            "production actual | uranium concentrate | Kazatomprom | 14307 t exact | 2025-01-01..2025-09-30 | - | 14.307 Tonnen",
            "production planned | uranium concentrate | Kazatomprom | 19000..19500 t exact | 2025-01-01..2025-12-31 | - | 19.000 bis 19.500 Tonnen",
        ],
    ),
    (
        "shipments and power plants",
        "Voestalpine hat 2024 mehr Stahl erzeugt. Die Versandmenge sank von 1,92 auf 1,81 Mio. Tonnen.",
        [
            "deliveries actual | steel | Voestalpine | 1920000 t exact | 2023-01-01..2023-12-31 | - | 1,92",
            "deliveries actual | steel | Voestalpine | 1810000 t exact | 2024-01-01..2024-12-31 | - | 1,81 Mio. Tonnen",
        ],
    ),
    (
        "a verb before its noun",
        "In Deutschland ist im ersten Halbjahr weniger Braunkohle gefördert worden. Im Rheinland sank die Förderung um 22 Prozent auf 32,7 Millionen Tonnen, in der Lausitz um 16 Prozent auf 24,5 Millionen Tonnen.",
        [
            "production actual | lignite | Rhineland | 32700000 t exact | 2025-01-01..2025-06-30 | -22 yoy | 32,7 Millionen Tonnen",
            "production actual | lignite | Lusatia | 24500000 t exact | 2025-01-01..2025-06-30 | -16 yoy | 24,5 Millionen Tonnen",
        ],
    ),
    (
        "a market page is no land",
        "Hollin Silver Corp. hat im dritten Quartal 1,21 Mio. oz Silber produziert, wie Rohstoff-Welt berichtet.",
        [
            "production actual | silver | Hollin Silver Corp | 1210000 oz exact | 2025-07-01..2025-09-30 | - | 1,21 Mio. oz",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_bare_years_and_plans(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
