"""German and Spanish: bases, brackets, names and aims as whole articles tell them."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "de",
        "what had been expected",
        "Nordvik förderte 2024 60.000 Tonnen Kupfer. Zuvor hatte Nordvik mit 63.000 Tonnen gerechnet.",
        [
            "production actual | copper | Nordvik | 60000 t exact | 2024-01-01..2024-12-31 | - | 60.000 Tonnen",
            "production planned | copper | Nordvik | 63000 t exact | - | - | 63.000 Tonnen",
        ],
    ),
    (
        "de",
        "output in another word",
        "Die Kupferausbeute von Nordvik hat sich 2024 um 19 Prozent auf knapp 146.600 Tonnen verringert.",
        [
            "production actual | copper | - | 146600 t under | 2024-01-01..2024-12-31 | -19 yoy | 146.600 Tonnen",
        ],
    ),
    (
        "de",
        "the year before a quarter",
        "Nordvik förderte im zweiten Quartal 2025 342.000 Tonnen Kupfer. Im Vorjahr wurden noch 350.000 Tonnen gefördert.",
        [
            "production actual | copper | Nordvik | 342000 t exact | 2025-04-01..2025-06-30 | - | 342.000 Tonnen",
            "production actual | copper | Nordvik | 350000 t exact | 2024-04-01..2024-06-30 | - | 350.000 Tonnen",
        ],
    ),
    (
        "de",
        "each in its turn",
        "Die Zinkhütten Tarnfeld und Rustad kamen 2024 auf 73.900 beziehungsweise 47.600 Tonnen.",
        [
            "production actual | zinc | Tarnfeld | 73900 t exact | 2024-01-01..2024-12-31 | - | 73.900",
            "production actual | zinc | Rustad | 47600 t exact | 2024-01-01..2024-12-31 | - | 47.600 Tonnen",
        ],
    ),
    (
        "de",
        "the lower end of a range",
        "Nordvik hat 2024 391.000 Unzen Gold produziert. Damit erreichte das Unternehmen das untere Ende seiner Spanne von 390.000 bis 430.000 Unzen.",
        [
            "production actual | gold | - | 391000 oz exact | 2024-01-01..2024-12-31 | - | 391.000 Unzen",
            "production planned | gold | - | 390000..430000 oz exact | - | - | 390.000 bis 430.000 Unzen",
        ],
    ),
    (
        "de",
        "a quarter of the company's year",
        "Nordvik hat im zweiten Geschäftsquartal (Ende März) 166.000 Unzen Platin verkauft.",
        [
            "sales actual | platinum | - | 166000 oz exact | 2025-01-01..2025-03-31 | - | 166.000 Unzen",
        ],
    ),
    (
        "de",
        "what was then",
        "Nordvik erzeugte im zweiten Quartal 2025 71.000 Tonnen Kathoden. Damals waren es 69.000 Tonnen.",
        [
            "production actual | copper cathode | Nordvik | 71000 t exact | 2025-04-01..2025-06-30 | - | 71.000 Tonnen",
            "production actual | copper cathode | Nordvik | 69000 t exact | 2024-04-01..2024-06-30 | - | 69.000 Tonnen",
        ],
    ),
    (
        "de",
        "measured against a year",
        "53.000 Tonnen Steinkohle sind 2024 nach Deutschland eingeführt worden. Gemessen an 2023 ist das ein Rückgang um 3,9 %.",
        [
            "imports actual | hard coal | Germany | 53000 t exact | 2024-01-01..2024-12-31 | -3.9 yoy | 53.000 Tonnen",
        ],
    ),
    (
        "es",
        "owned in equal parts",
        "Minas de Tarnfeld, propiedad por partes iguales de BHP y Glencore, exportó 1,3 millones de toneladas de carbón en los primeros seis meses de 2025.",
        [
            "exports actual | coal | Mines of Tarnfeld | 1300000 t exact | 2025-01-01..2025-06-30 | - | 1,3 millones de toneladas",
        ],
    ),
    (
        "es",
        "to the same date of a year",
        "Minera Nordvik produjo hasta septiembre de 2025 320.000 toneladas de concentrados de zinc. En 2024, a esa fecha, había obtenido 421.000.",
        [
            "production actual | zinc concentrate | Nordvik | 320000 t exact | 2025-01-01..2025-09-30 | - | 320.000 toneladas",
            "production actual | zinc concentrate | Nordvik | 421000 t exact | 2024-01-01..2024-09-30 | - | 421.000",
        ],
    ),
    (
        "es",
        "millions of now",
        "Irán prevé alcanzar los 55 millones de toneladas de capacidad de acero en 2027, frente a los 40 millones actuales.",
        [
            "capacity planned | steel | Iran | 55000000 t exact | - | - | 55 millones de toneladas",
            "capacity actual | steel | Iran | 40000000 t exact | - | - | 40 millones",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_whole_articles_are_read(code, text, figures):
    assert told(text, code) == figures
