"""German and Spanish: times told by their ends, bases in few words, and the mines that a part came from."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "de",
        "fiscal quarter with its end in a bracket",
        "Die Hütte Nordvik hat im dritten Quartal des Geschäftsjahres 2024/25 (bis Ende Juni) 5.100 Tonnen Kupfer erzeugt.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-04-01..2025-06-30 | - | 5.100 Tonnen",
        ],
    ),
    (
        "de",
        "first months of a fiscal year with their end",
        "In den ersten neun Monaten des Geschäftsjahres 2024/25 (bis Ende Juni) erzeugte die Hütte Nordvik 15.300 Tonnen Kupfer.",
        [
            "production actual | copper | Nordvik | 15300 t exact | 2024-10-01..2025-06-30 | - | 15.300 Tonnen",
        ],
    ),
    (
        "de",
        "quarter by its end",
        "Im Quartal per Ende September förderte die Gesellschaft Nordvik 61.000 Unzen Gold, 4 Prozent weniger als im Quartal davor.",
        [
            "production actual | gold | Nordvik | 61000 oz exact | 2025-07-01..2025-09-30 | -4 qoq | 61.000 Unzen",
        ],
    ),
    (
        "de",
        "three months told one by one",
        "Nordvik förderte in den Monaten Juli, August und September 61.000 Unzen Gold, 4 Prozent mehr als in den drei Monaten davor.",
        [
            "production actual | gold | Nordvik | 61000 oz exact | 2025-07-01..2025-09-30 | +4 qoq | 61.000 Unzen",
        ],
    ),
    (
        "de",
        "from Farwardin to Mehr",
        "Der Iran hat von Farwardin bis Ende Mehr 44.000 Tonnen Zink erzeugt.",
        [
            "production actual | zinc | Iran | 44000 t exact | 2025-03-21..2025-10-22 | - | 44.000 Tonnen",
        ],
    ),
    (
        "de",
        "month on month in a sentence of its own",
        "Nordvik produzierte im Oktober 5.100 Tonnen Kupfer. Auf Monatssicht war das ein Rückgang um 4 Prozent.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-10-01..2025-10-31 | -4 mom | 5.100 Tonnen",
        ],
    ),
    (
        "de",
        "year on year and in the red",
        "Die Platinproduktion der Mine Nordvik lag im dritten Quartal mit 52.300 Unzen 4 Prozent im Minus.",
        [
            "production actual | platinum | Nordvik | 52300 oz exact | 2025-07-01..2025-09-30 | -4 yoy | 52.300 Unzen",
        ],
    ),
    (
        "de",
        "to an amount from another",
        "Nordvik steigerte die Eisenerzförderung im dritten Quartal auf 6,1 Mio. Tonnen von 3,2 Mio. Tonnen.",
        [
            "production actual | iron ore | Nordvik | 6100000 t exact | 2025-07-01..2025-09-30 | - | 6,1 Mio. Tonnen",
            "production actual | iron ore | Nordvik | 3200000 t exact | 2024-07-01..2024-09-30 | - | 3,2 Mio. Tonnen",
        ],
    ),
    (
        "de",
        "parts that fell to sites",
        "Nordvik produzierte 2024 494.000 Tonnen Kupfer, wovon 302.000 Tonnen auf Sarcheschmeh und 89.000 Tonnen auf Miduk entfielen.",
        [
            "production actual | copper | Nordvik | 494000 t exact | 2024-01-01..2024-12-31 | - | 494.000 Tonnen",
            "production actual | copper | Sarcheshmeh | 302000 t exact | 2024-01-01..2024-12-31 | - | 302.000 Tonnen",
            "production actual | copper | Miduk | 89000 t exact | 2024-01-01..2024-12-31 | - | 89.000 Tonnen",
        ],
    ),
    (
        "de",
        "part from a mine named behind what it is",
        "Nordvik produzierte 2024 494.000 Tonnen Kupfer. Davon entfielen 302.000 Tonnen auf die Mine Tarn.",
        [
            "production actual | copper | Nordvik | 494000 t exact | 2024-01-01..2024-12-31 | - | 494.000 Tonnen",
            "production actual | copper | Tarn | 302000 t exact | 2024-01-01..2024-12-31 | - | 302.000 Tonnen",
        ],
    ),
    (
        "de",
        "held to be within reach",
        "Für das Jahr 2026 hält der Verband in Iran 70 Millionen Tonnen Zement für erreichbar.",
        [
            "production planned | cement | Iran | 70000000 t exact | 2026-01-01..2026-12-31 | - | 70 Millionen Tonnen",
        ],
    ),
    (
        "de",
        "what a chief expects",
        "Die Nordvik AG förderte 2024 5.100 Tonnen Kupfer. Für das laufende Jahr rechnet Finanzchef Peter Hollin mit 5.400 Tonnen.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2024-01-01..2024-12-31 | - | 5.100 Tonnen",
            "production planned | copper | Nordvik | 5400 t exact | 2025-01-01..2025-12-31 | - | 5.400 Tonnen",
        ],
    ),
    (
        "es",
        "rose in a month",
        "La producción de cobre de Nordvik subió en octubre un 4 % interanual, hasta las 5.100 toneladas.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-10-01..2025-10-31 | +4 yoy | 5.100 toneladas",
        ],
    ),
    (
        "es",
        "fell in a year",
        "La producción de oro de Nordvik cayó en 2024 un 6 %, hasta las 41.000 onzas.",
        [
            "production actual | gold | Nordvik | 41000 oz exact | 2024-01-01..2024-12-31 | -6 yoy | 41.000 onzas",
        ],
    ),
    (
        "es",
        "three months that ended on a day",
        "La minera Nordvik produjo 61.000 onzas de oro en los tres meses terminados el 30 de septiembre.",
        [
            "production actual | gold | Nordvik | 61000 oz exact | 2025-07-01..2025-09-30 | - | 61.000 onzas",
        ],
    ),
    (
        "es",
        "all of last year",
        "Durante todo el año pasado, Nordvik produjo 5.100 toneladas de cobre.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2024-01-01..2024-12-31 | - | 5.100 toneladas",
        ],
    ),
    (
        "es",
        "months in a bracket",
        "La minera Nordvik produjo 5.100 toneladas de cobre en el primer trimestre del año fiscal 2026 (julio a septiembre).",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-07-01..2025-09-30 | - | 5.100 toneladas",
        ],
    ),
    (
        "es",
        "against the month before in one word",
        "La minera Nordvik produjo en octubre 5.100 toneladas de cobre, un alza de 4 % mensual.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-10-01..2025-10-31 | +4 mom | 5.100 toneladas",
        ],
    ),
    (
        "es",
        "came from a mine",
        "La minera Nordvik produjo en 2024 494.000 toneladas de cobre, de las cuales 302.000 toneladas provinieron de la mina Tarn.",
        [
            "production actual | copper | Nordvik | 494000 t exact | 2024-01-01..2024-12-31 | - | 494.000 toneladas",
            "production actual | copper | Tarn | 302000 t exact | 2024-01-01..2024-12-31 | - | 302.000 toneladas",
        ],
    ),
    (
        "es",
        "part that a mine answers for",
        "La minera Nordvik produjo en 2024 494.000 toneladas de cobre. De ese total, 302.000 toneladas corresponden a la mina Tarn.",
        [
            "production actual | copper | Nordvik | 494000 t exact | 2024-01-01..2024-12-31 | - | 494.000 toneladas",
            "production actual | copper | Tarn | 302000 t exact | 2024-01-01..2024-12-31 | - | 302.000 toneladas",
        ],
    ),
    (
        "es",
        "double that of a year before",
        "En el mes de Mehr (23 de septiembre-22 de octubre) Irán exportó 780.000 toneladas de acero, el doble que un año antes.",
        [
            "exports actual | steel | Iran | 780000 t exact | 2025-09-23..2025-10-22 | - | 780.000 toneladas",
        ],
    ),
    (
        "es",
        "a run of rises",
        "En mayo México produjo 30.000 toneladas de cobre, con lo que hiló tres meses de alzas.",
        [
            "production actual | copper | Mexico | 30000 t exact | 2025-05-01..2025-05-31 | - | 30.000 toneladas",
        ],
    ),
    (
        "es",
        "what a company scheduled",
        "Para toda la gestión 2025, Huanuni programó 9.000 toneladas de estaño.",
        [
            "production planned | tin | Huanuni | 9000 t exact | 2025-01-01..2025-12-31 | - | 9.000 toneladas",
        ],
    ),
    (
        "es",
        "equivalent ounces",
        "La mina Tarn produjo 76.000 onzas de oro equivalente en 2024. La minera mantiene su guía anual de 29.000 onzas equivalentes.",
        [
            "production actual | gold equivalent | Tarn | 76000 oz exact | 2024-01-01..2024-12-31 | - | 76.000 onzas de oro equivalente",
            "production planned | gold equivalent | Tarn | 29000 oz exact | 2025-01-01..2025-12-31 | - | 29.000 onzas equivalentes",
        ],
    ),
    (
        "es",
        "countries that a body counts",
        "Irán produjo 2,5 millones de toneladas de acero en septiembre. La producción de los 64 países productores alcanzó las 144,1 millones de toneladas.",
        [
            "production actual | steel | Iran | 2500000 t exact | 2025-09-01..2025-09-30 | - | 2,5 millones de toneladas",
            "production actual | steel | World | 144100000 t exact | 2025-09-01..2025-09-30 | - | 144,1 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_german_and_spanish_times_and_parts_are_read(code, text, figures):
    assert told(text, code) == figures
