"""French: months and halves that have ended, ranges revised, and what has added up."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "in their turn gone from one to another",
        "La production de zinc de Tarnau est ainsi passée de 42 380 à 55 740 tonnes en 2018.",
        [
            "production actual | zinc | Tarnau | 42380 t exact | 2017-01-01..2017-12-31 | - | 42 380",
            "production actual | zinc | Tarnau | 55740 t exact | 2018-01-01..2018-12-31 | - | 55 740 tonnes",
        ],
    ),
    (
        "three months ended in a month",
        "La mine d'or Orvel a livré 103 000 onces d'or pour les trois mois terminés en décembre 2020.",
        [
            "production actual | gold | Orvel | 103000 oz exact | 2020-10-01..2020-12-31 | - | 103 000 onces",
        ],
    ),
    (
        "half-year ended in June",
        "Corvane porte la production d'étain du semestre clos en juin 2023 à 6 338 tonnes.",
        [
            "production actual | tin | Corvane | 6338 t exact | 2023-01-01..2023-06-30 | - | 6 338 tonnes",
        ],
    ),
    (
        "compared to the one before",
        "La mine Orvel a produit 2 345 tonnes d'étain au troisième trimestre 2019, soit une hausse de 269 % par rapport au précédent.",
        [
            "production actual | tin | Orvel | 2345 t exact | 2019-07-01..2019-09-30 | +269 qoq | 2 345 tonnes",
        ],
    ),
    (
        "led to a decrease",
        "La panne de four a entraîné une baisse de 12 % de la production de cuivre de Corvane en 2021, à 44 000 tonnes.",
        [
            "production actual | copper | Corvane | 44000 t exact | 2021-01-01..2021-12-31 | -12 yoy | 44 000 tonnes",
        ],
    ),
    (
        "summed up since January",
        "Corvane a extrait 184 000 onces d'or au troisième trimestre 2022 et un cumul annuel de 528 000 onces.",
        [
            "production actual | gold | Corvane | 184000 oz exact | 2022-07-01..2022-09-30 | - | 184 000 onces",
            "production actual | gold | Corvane | 528000 oz exact | 2022-01-01..2022-09-30 | - | 528 000 onces",
        ],
    ),
    (
        "a range revised",
        "Corvane a produit 184 000 onces d'or au troisième trimestre 2025. La compagnie compte réviser ses prévisions à la hausse pour les établir entre 650 000 et 705 000 onces.",
        [
            "production actual | gold | Corvane | 184000 oz exact | 2025-07-01..2025-09-30 | - | 184 000 onces",
            "production planned | gold | Corvane | 650000..705000 oz exact | 2025-01-01..2025-12-31 | - | 650 000 et 705 000 onces",
        ],
    ),
    (
        "from a range to another",
        "Corvane a produit 295 000 onces d'or au premier semestre 2025. Parallèlement, elle a réduit son objectif global, le faisant passer d'une fourchette de 630 000 à 700 000 onces à une fourchette de 565 000 à 605 000 onces.",
        [
            "production actual | gold | Corvane | 295000 oz exact | 2025-01-01..2025-06-30 | - | 295 000 onces",
            "production planned | gold | Corvane | 630000..700000 oz exact | 2025-01-01..2025-12-31 | - | 630 000 à 700 000 onces",
            "production planned | gold | Corvane | 565000..605000 oz exact | 2025-01-01..2025-12-31 | - | 565 000 à 605 000 onces",
        ],
    ),
    (
        "the middle of a range",
        "Corvane a produit 653 000 onces d'or en 2020, atteignant le milieu de sa fourchette de prévisions annuelles (630 000 à 680 000 onces).",
        [
            "production actual | gold | Corvane | 653000 oz exact | 2020-01-01..2020-12-31 | - | 653 000 onces",
            "production planned | gold | Corvane | 630000..680000 oz exact | 2020-01-01..2020-12-31 | - | 630 000 à 680 000 onces",
        ],
    ),
    (
        "above the first aim and above a year ago",
        "Corvane a produit 3 187 tonnes d'étain au premier trimestre 2023, dépassant même l'objectif initial de 3 000 tonnes, mais également en hausse de 4 % par rapport au premier trimestre 2022.",
        [
            "production actual | tin | Corvane | 3187 t exact | 2023-01-01..2023-03-31 | +4 yoy | 3 187 tonnes",
            "production planned | tin | Corvane | 3000 t exact | 2023-01-01..2023-03-31 | - | 3 000 tonnes",
        ],
    ),
    (
        "to make in the year",
        "La mine d'or Orvel a affiché un bon quatrième trimestre 2023, pour une production annuelle de 11,57 tonnes d'or.",
        [
            "production actual | gold | Orvel | 11.57 t exact | 2023-01-01..2023-12-31 | - | 11,57 tonnes",
        ],
    ),
    (
        "the whole Iranian year",
        "La mine d'or Zarva a produit 1,4 tonne d'or sur l'ensemble de l'exercice iranien 1402.",
        [
            "production actual | gold | Zarva | 1.4 t exact | 2023-03-21..2024-03-19 | - | 1,4 tonne",
        ],
    ),
    (
        "months of a stoppage are no time",
        "Après deux mois d'arrêt, la mine de cuivre Orvel a repris et prévoit 18 000 tonnes de cuivre en 2025.",
        [
            "production planned | copper | Orvel | 18000 t exact | 2025-01-01..2025-12-31 | - | 18 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected
