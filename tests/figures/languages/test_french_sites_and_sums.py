"""French: what was made at which site, sums so far, and who is meant by his nation."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "at_its_mine",
        "Tarn Gold a produit 118 000 onces d'or en mai 2022 à sa mine d'or Selby, au Mali.",
        [
            "production actual | gold | Selby | 118000 oz exact | 2022-05-01..2022-05-31 | - | 118 000 onces",
        ],
    ),
    (
        "so_far",
        "Tarn a produit 118 000 onces à sa mine d'or Selby en mai 2022, ce qui porte la production de l'année à 372 000 onces.",
        [
            "production actual | gold | Selby | 118000 oz exact | 2022-05-01..2022-05-31 | - | 118 000 onces",
            "production actual | gold | Selby | 372000 oz exact | 2022-01-01..2022-12-31 | - | 372 000 onces",
        ],
    ),
    (
        "of_the_nation",
        "Avec une production d'or nationale estimée à 53 tonnes en 2024, Tarn représente 24 % de la production du Mali.",
        [
            "production actual | gold | Mali | 53 t about | 2024-01-01..2024-12-31 | - | 53 tonnes",
        ],
    ),
    (
        "who_is_meant",
        "Tarn a produit 1,9 million d'onces d'or en 2022. Pour 2023, le canadien est plus ambitieux et prévoit 2,1 millions d'onces.",
        [
            "production actual | gold | Tarn | 1900000 oz exact | 2022-01-01..2022-12-31 | - | 1,9 million d'onces",
            "production planned | gold | Tarn | 2100000 oz exact | 2023-01-01..2023-12-31 | - | 2,1 millions d'onces",
        ],
    ),
    (
        "a_capital",
        "Niamey a produit 2 900 tonnes d'uranium au cours de l'année 2020.",
        [
            "production actual | uranium concentrate | Niger | 2900 t exact | 2020-01-01..2020-12-31 | - | 2 900 tonnes",
        ],
    ),
    (
        "and_then_rose",
        "Sa production d'or baisse en 2012 à 39 tonnes avant de connaître une embellie en 2013 à 47 tonnes.",
        [
            "production actual | gold | - | 39 t exact | 2012-01-01..2012-12-31 | - | 39 tonnes",
            "production actual | gold | - | 47 t exact | 2013-01-01..2013-12-31 | - | 47 tonnes",
        ],
    ),
    (
        "the_year_after",
        "La production d'or de Tarn se contracte en 2014 à 39 tonnes pour redécoller l'année d'après avec 41 tonnes.",
        [
            "production actual | gold | Tarn | 39 t exact | 2014-01-01..2014-12-31 | - | 39 tonnes",
            "production actual | gold | Tarn | 41 t exact | 2015-01-01..2015-12-31 | - | 41 tonnes",
        ],
    ),
    (
        "from_its_complex",
        "Tarn Gold a produit 4 millions d'onces d'or en 2023, dont 547 000 onces proviennent de son complexe aurifère Selby.",
        [
            "production actual | gold | Tarn Gold | 4000000 oz exact | 2023-01-01..2023-12-31 | - | 4 millions d'onces",
            "production actual | gold | Selby | 547000 oz exact | 2023-01-01..2023-12-31 | - | 547 000 onces",
        ],
    ),
    (
        "a_target_set",
        "Le Chili se fixe un nouvel objectif : celui d'atteindre les 100 tonnes de cuivre par an.",
        [
            "capacity planned | copper | Chile | 100 t exact | - | - | 100 tonnes",
        ],
    ),
    (
        "at_its_complex",
        "Le Mali s'attend à une production de 21,1 tonnes d'or en 2024 au complexe aurifère Selby.",
        [
            "production planned | gold | Selby | 21.1 t exact | 2024-01-01..2024-12-31 | - | 21,1 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sites_and_sums(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
