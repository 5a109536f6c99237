"""French: where somebody only spoke, whither goods only went, and what goes on with the same maker."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "statement_from_a_city",
        "Dans un communiqué publié à Toronto, Corvane annonce avoir produit 120 000 onces d'or en 2024.",
        [
            "production actual | gold | Corvane | 120000 oz exact | 2024-01-01..2024-12-31 | - | 120 000 onces",
        ],
    ),
    (
        "for_a_port",
        "De janvier à mars 2025, 120 000 tonnes de cuivre ont quitté l'usine de Corvane pour le port de Durban.",
        [
            "deliveries actual | copper | Corvane | 120000 t exact | 2025-01-01..2025-03-31 | - | 120 000 tonnes",
        ],
    ),
    (
        "to_a_refinery",
        "Les livraisons de Corvane à la raffinerie suisse de Hollin ont atteint 120 000 onces d'or en 2024.",
        [
            "deliveries actual | gold | Corvane | 120000 oz exact | 2024-01-01..2024-12-31 | - | 120 000 onces",
        ],
    ),
    (
        "opened_with_what_was_made",
        "Avec 120 000 onces d'or produites en 2024, Corvane confirme son rang au Mali.",
        [
            "production actual | gold | Corvane | 120000 oz exact | 2024-01-01..2024-12-31 | - | 120 000 onces",
        ],
    ),
    (
        "while_the_production",
        "La SLN a exporté 2,5 millions de tonnes de minerai de nickel en 2024, pendant que la production de ferronickel refluait de 2 %, à 46 300 tonnes.",
        [
            "exports actual | nickel ore | SLN | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2,5 millions de tonnes",
            "production actual | ferronickel | SLN | 46300 t exact | 2024-01-01..2024-12-31 | -2 yoy | 46 300 tonnes",
        ],
    ),
    (
        "of_which_so_many_by",
        "Les usines de Tarn ont produit 2 870 000 tonnes de concentré de fer en 2024, dont 1,12 million par Opal Parsian et 840 000 par Corvane.",
        [
            "production actual | iron ore concentrate | Tarn | 2870000 t exact | 2024-01-01..2024-12-31 | - | 2 870 000 tonnes",
            "production actual | iron ore concentrate | Opal Parsian | 1120000 t exact | 2024-01-01..2024-12-31 | - | 1,12 million",
            "production actual | iron ore concentrate | Corvane | 840000 t exact | 2024-01-01..2024-12-31 | - | 840 000",
        ],
    ),
    (
        "against_what_the_budget_said",
        "Tarn a produit 54 400 onces d'or en 2024, contre 47 000 inscrites au budget.",
        [
            "production actual | gold | Tarn | 54400 oz exact | 2024-01-01..2024-12-31 | - | 54 400 onces",
            "production planned | gold | Tarn | 47000 oz exact | 2024-01-01..2024-12-31 | - | 47 000",
        ],
    ),
    (
        "on_the_quarter_before",
        "Tarn a produit 49 700 tonnes de concentré de spodumène au troisième trimestre 2025, en hausse de 23 % sur le trimestre précédent.",
        [
            "production actual | spodumene concentrate | Tarn | 49700 t exact | 2025-07-01..2025-09-30 | +23 qoq | 49 700 tonnes",
        ],
    ),
    (
        "near_a_known_mine",
        "La mine de Tarn, voisine de Fekola, a produit 120 000 onces d'or en 2024.",
        [
            "production actual | gold | Tarn | 120000 oz exact | 2024-01-01..2024-12-31 | - | 120 000 onces",
        ],
    ),
    (
        "spring_of_a_year",
        "Les fonderies iraniennes ont coulé 83 600 tonnes d'aluminium au printemps 2024.",
        [
            "production actual | aluminium | Iran | 83600 t exact | 2024-03-20..2024-06-20 | - | 83 600 tonnes",
        ],
    ),
    (
        "month_of_dey",
        "Corvane, à Kerman, a produit 24 300 tonnes de cuivre au mois de Dey 1403.",
        [
            "production actual | copper | Corvane | 24300 t exact | 2024-12-21..2025-01-19 | - | 24 300 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says(text, figures):
    assert told(text, "fr") == figures
