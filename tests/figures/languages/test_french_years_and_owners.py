"""French: financial years, continents, borders, and changes told once for many."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the_year_it_closes",
        "Tarn Mining vise 45 000 onces d'or pour l'exercice financier 2023 qu'elle clôture le 30 juin prochain.",
        [
            "production planned | gold | Tarn Mining | 45000 oz exact | 2022-07-01..2023-06-30 | - | 45 000 onces",
        ],
    ),
    (
        "a_year_that_ended",
        "Tarn Mining a produit 328 000 onces d'or pendant l'exercice 2021 achevé le 30 juin dernier.",
        [
            "production actual | gold | Tarn Mining | 328000 oz exact | 2020-07-01..2021-06-30 | - | 328 000 onces",
        ],
    ),
    (
        "a_plan_of_it",
        "Tarn Mining veut produire 500 000 onces d'or au cours de l'exercice financier 2022.",
        [
            "production planned | gold | Tarn Mining | 500000 oz exact | 2022-01-01..2022-12-31 | - | 500 000 onces",
        ],
    ),
    (
        "twelve_months",
        "Sur douze mois glissants, à fin juin 2025, la production d'or de Tarn atteint 57 000 onces.",
        [
            "production actual | gold | Tarn | 57000 oz exact | 2024-07-01..2025-06-30 | - | 57 000 onces",
        ],
    ),
    (
        "the_next_quarter",
        "Tarn a livré 22 000 onces d'or au premier trimestre 2021, et 37 000 pour le trimestre suivant.",
        [
            "production actual | gold | Tarn | 22000 oz exact | 2021-01-01..2021-03-31 | - | 22 000 onces",
            "production actual | gold | Tarn | 37000 oz exact | 2021-04-01..2021-06-30 | - | 37 000",
        ],
    ),
    (
        "near_a_border",
        "Près de la frontière malienne, la mine d'or Tarn, en activité depuis 2018, a livré 230 000 onces en 2024.",
        [
            "production actual | gold | Tarn | 230000 oz exact | 2024-01-01..2024-12-31 | - | 230 000 onces",
        ],
    ),
    (
        "a_continent",
        "Le continent européen a produit 13,8 Mt d'acier en mai 2021, en recul de 11,8 %.",
        [
            "production actual | steel | Europe | 13800000 t exact | 2021-05-01..2021-05-31 | -11.8 yoy | 13,8 Mt",
        ],
    ),
    (
        "two_continents",
        "L'Asie et l'Océanie ont produit 101 Mt d'acier en mai 2021, en baisse de 14,6 %.",
        [
            "production actual | steel | Asia and Oceania | 101000000 t exact | 2021-05-01..2021-05-31 | -14.6 yoy | 101 Mt",
        ],
    ),
    (
        "signs",
        "En 2020, la Russie (7,3 Mt d'acier, + 2,6 %) et l'Ukraine (2,6 Mt, - 1,1 %) viennent ensuite.",
        [
            "production actual | steel | Russia | 7300000 t exact | 2020-01-01..2020-12-31 | +2.6 yoy | 7,3 Mt",
            "production actual | steel | Ukraine | 2600000 t exact | 2020-01-01..2020-12-31 | -1.1 yoy | 2,6 Mt",
        ],
    ),
    (
        "one_verb",
        "En 2020, l'Inde (9 Mt d'acier) se replie de 10,6 %, le Japon (8 Mt) de 16,2 % et le Chili (6 Mt) de 6 %.",
        [
            "production actual | steel | India | 9000000 t exact | 2020-01-01..2020-12-31 | -10.6 yoy | 9 Mt",
            "production actual | steel | Japan | 8000000 t exact | 2020-01-01..2020-12-31 | -16.2 yoy | 8 Mt",
            "production actual | steel | Chile | 6000000 t exact | 2020-01-01..2020-12-31 | -6 yoy | 6 Mt",
        ],
    ),
    (
        "rises",
        "En 2020, les progressions de la production iranienne (2 Mt d'acier) de 13 % et turque (3 Mt) de 6 %.",
        [
            "production actual | steel | Iran | 2000000 t exact | 2020-01-01..2020-12-31 | +13 yoy | 2 Mt",
            "production actual | steel | Türkiye | 3000000 t exact | 2020-01-01..2020-12-31 | +6 yoy | 3 Mt",
        ],
    ),
    (
        "exports",
        "Après un pic à 2 302 tonnes en 2014, les exportations rwandaises de coltan ont fluctué.",
        [
            "exports actual | coltan | Rwanda | 2302 t exact | 2014-01-01..2014-12-31 | - | 2 302 tonnes",
        ],
    ),
    (
        "stood_at",
        "La production de Tarn se situait à 76 000 onces d'or en mai 2022, contre 15 000 onces pour Selby.",
        [
            "production actual | gold | Tarn | 76000 oz exact | 2022-05-01..2022-05-31 | - | 76 000 onces",
            "production actual | gold | Selby | 15000 oz exact | 2022-05-01..2022-05-31 | - | 15 000 onces",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_years_and_owners(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
