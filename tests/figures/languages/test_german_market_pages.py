"""German: what market pages, agencies and Swiss outlets write of mines, deposits abroad and years before."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "unknown mine before its verb",
        "Die Minen des Konzerns Boliden haben im zweiten Quartal 2025 28.600 Tonnen Kupfer erzeugt. Aitik kam auf 19.800 Tonnen Kupfer.",
        [
            "production actual | copper | Boliden | 28600 t exact | 2025-04-01..2025-06-30 | - | 28.600 Tonnen",
            "production actual | copper | Aitik | 19800 t exact | 2025-04-01..2025-06-30 | - | 19.800 Tonnen",
        ],
    ),
    (
        "less than a year by its number",
        "Die weltweite Goldproduktion lag 2020 bei rund 3.200 Tonnen. Das sind 3% weniger als 2019, als noch 3.300 Tonnen gefördert wurden.",
        [
            "production actual | gold | World | 3200 t about | 2020-01-01..2020-12-31 | -3 yoy | 3.200 Tonnen",
            "production actual | gold | World | 3300 t exact | 2019-01-01..2019-12-31 | - | 3.300 Tonnen",
        ],
    ),
    (
        "difference before its verb",
        "Deutschland hat im Jahr 2023 rund 10,6 Mio. Tonnen Kies und Sand weniger abgebaut als im Vorjahr.",
        [
            "other actual | sand and gravel | Germany | 10600000 t about | 2023-01-01..2023-12-31 | - | 10,6 Mio. Tonnen",
        ],
    ),
    (
        "mine taken over in a month",
        "Lundin Mining förderte im zweiten Quartal 2025 60.057 Tonnen Kupfer. Candelaria trug 36.900 Tonnen Kupfer bei, die im Juli übernommene Mine ist darin nicht enthalten.",
        [
            "production actual | copper | Lundin Mining | 60057 t exact | 2025-04-01..2025-06-30 | - | 60.057 Tonnen",
            "production actual | copper | Candelaria | 36900 t exact | 2025-04-01..2025-06-30 | - | 36.900 Tonnen",
        ],
    ),
    (
        "could be produced",
        "Mexiko: So konnten im Mai 2025 nur noch 4,4 Tonnen Gold produziert werden.",
        [
            "production actual | gold | Mexico | 4.4 t exact | 2025-05-01..2025-05-31 | - | 4,4 Tonnen",
        ],
    ),
    (
        "quarter that ended on a day, and the one before",
        "Die vorläufige Goldproduktion von Barrick stieg in dem am 31. Dezember abgeschlossenen Quartal auf 1,21 Mio. Unzen gegenüber 1,16 Mio. Unzen im vorangegangenen Quartal.",
        [
            "production actual | gold | Barrick Gold | 1210000 oz exact | 2024-10-01..2024-12-31 | - | 1,21 Mio. Unzen",
            "production actual | gold | Barrick Gold | 1160000 oz exact | 2024-07-01..2024-09-30 | - | 1,16 Mio. Unzen",
        ],
    ),
    (
        "crops are no metal",
        "China: Die Importe von Kupfer sind im Mai 2025 um acht Prozent auf 446.000 Tonnen zurückgegangen. Derweil stiegen die Importe von Sojabohnen auf 9,61 Mio. Tonnen.",
        [
            "imports actual | copper | China | 446000 t exact | 2025-05-01..2025-05-31 | -8 yoy | 446.000 Tonnen",
        ],
    ),
    (
        "Swiss spelling",
        "Der grösste Kupferproduzent der Welt, Codelco, förderte im Jahr 2024 1,33 Mio. Tonnen Kupfer.",
        [
            "production actual | copper | Codelco | 1330000 t exact | 2024-01-01..2024-12-31 | - | 1,33 Mio. Tonnen",
        ],
    ),
    (
        "more than a year later is no change",
        "Die mexikanischen Goldminen förderten im November 2024 9,11 Tonnen Gold. Im November 2023 wurden noch 9,54 Tonnen abgebaut. Das sind 4,51 Prozent mehr als ein Jahr später.",
        [
            "production actual | gold | Mexico | 9.11 t exact | 2024-11-01..2024-11-30 | - | 9,11 Tonnen",
            "production actual | gold | Mexico | 9.54 t exact | 2023-11-01..2023-11-30 | - | 9,54 Tonnen",
        ],
    ),
    (
        "company called Minerals",
        "Sambias Kupferförderung sank 2024 auf 698.000 Tonnen. Die Kansanshi-Mine von First Quantum Minerals produzierte 134.800 Tonnen.",
        [
            "production actual | copper | Zambia | 698000 t exact | 2024-01-01..2024-12-31 | - | 698.000 Tonnen",
            "production actual | copper | Kansanshi | 134800 t exact | 2024-01-01..2024-12-31 | - | 134.800 Tonnen",
        ],
    ),
    (
        "half of a year told by ParsToday",
        "Maschhad (ParsToday) - Die Eisenerzmine Sangan hat in der ersten Hälfte dieses Jahres 11,4 Mio. Tonnen Eisenerz gefördert.",
        [
            "production actual | iron ore | Sangan | 11400000 t exact | 2025-03-21..2025-09-22 | - | 11,4 Mio. Tonnen",
        ],
    ),
    (
        "place behind aus in a list",
        "Newmont hat im dritten Quartal 1,67 Mio. Unzen Gold produziert. Aus Lihir stammten 129.000 Unzen, aus Boddington 137.000 und aus Tanami 102.000 Unzen.",
        [
            "production actual | gold | Newmont | 1670000 oz exact | 2025-07-01..2025-09-30 | - | 1,67 Mio. Unzen",
            "production actual | gold | Lihir | 129000 oz exact | 2025-07-01..2025-09-30 | - | 129.000 Unzen",
            "production actual | gold | Boddington | 137000 oz exact | 2025-07-01..2025-09-30 | - | 137.000",
            "production actual | gold | Tanami | 102000 oz exact | 2025-07-01..2025-09-30 | - | 102.000 Unzen",
        ],
    ),
    (
        "less with the amount first",
        "China hat 2024 mit 1,005 Milliarden Tonnen 1,7 Prozent weniger Rohstahl erzeugt als im Vorjahr.",
        [
            "production actual | crude steel | China | 1005000000 t exact | 2024-01-01..2024-12-31 | -1.7 yoy | 1,005 Milliarden Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_market_pages(text, figures):
    assert told(text, "de") == figures
