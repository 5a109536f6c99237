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
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sites_and_sums(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
