"""French: when years and quarters began and end, and what a level was at the time."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "quarter_that_closed",
        "Corvane a produit 253 384 onces d'or au premier semestre de son exercice 2025, ouvert le 1er juillet dernier. Au cours du deuxième trimestre, qui s'est achevé fin décembre, la mine de Tarn a produit 60 900 onces.",
        [
            "production actual | gold | Corvane | 253384 oz exact | 2024-07-01..2024-12-31 | - | 253 384 onces",
            "production actual | gold | Tarn | 60900 oz exact | 2024-10-01..2024-12-31 | - | 60 900 onces",
        ],
    ),
    (
        "full_year_that_will_close",
        "Pour l'exercice complet, qui sera clos le 30 juin 2026, Corvane maintient sa prévision de 491 000 onces d'or.",
        [
            "production planned | gold | Corvane | 491000 oz exact | 2025-07-01..2026-06-30 | - | 491 000 onces",
        ],
    ),
    (
        "whole_year_that_will_close",
        "Pour l'ensemble de l'exercice, qui s'achèvera le 31 mars 2026, Corvane vise 36 000 tonnes de nickel.",
        [
            "production planned | nickel | Corvane | 36000 t exact | 2025-04-01..2026-03-31 | - | 36 000 tonnes",
        ],
    ),
    (
        "first_month_of_a_year",
        "La production d'aluminium de l'Iran ressort à 55 500 tonnes pour le premier mois de l'année 1404.",
        [
            "production actual | aluminium | Iran | 55500 t exact | 2025-03-21..2025-04-20 | - | 55 500 tonnes",
        ],
    ),
    (
        "where_it_stood_then",
        "La production de ciment de l'Iran a atteint 6,9 millions de tonnes au premier semestre de 1404. L'an dernier, fin Shahrivar, on en était à 7,3 millions de tonnes.",
        [
            "production actual | cement | Iran | 6900000 t exact | 2025-03-21..2025-09-22 | - | 6,9 millions de tonnes",
            "production actual | cement | Iran | 7300000 t exact | 2024-03-20..2024-09-21 | - | 7,3 millions de tonnes",
        ],
    ),
    (
        "from_one_to_another",
        "De 103 900 tonnes de cuivre entre juillet et septembre 2024, la production de Tarn est retombée à 92 200 tonnes au quatrième trimestre 2024.",
        [
            "production actual | copper | Tarn | 103900 t exact | 2024-07-01..2024-09-30 | - | 103 900 tonnes",
            "production actual | copper | Tarn | 92200 t exact | 2024-10-01..2024-12-31 | - | 92 200 tonnes",
        ],
    ),
    (
        "when_it_opens",
        "Une usine de Tarn, dont le premier lingot est attendu en mai, ajoutera 110 000 onces d'or à la production de 2026.",
        [
            "production planned | gold | Tarn | 110000 oz exact | 2026-01-01..2026-12-31 | - | 110 000 onces",
        ],
    ),
    (
        "code_of_a_quarter",
        "Tarn a produit 48 000 onces d'or au T3 2025.",
        [
            "production actual | gold | Tarn | 48000 oz exact | 2025-07-01..2025-09-30 | - | 48 000 onces",
        ],
    ),
    (
        "raised_from_to",
        "Corvane va porter sa production de cuivre de 6 millions de tonnes à 7,5 millions de tonnes en 2026.",
        [
            "production actual | copper | Corvane | 6000000 t exact | - | - | 6 millions de tonnes",
            "production planned | copper | Corvane | 7500000 t exact | 2026-01-01..2026-12-31 | - | 7,5 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says(text, figures):
    assert told(text, "fr") == figures
