"""French: what fell there, what is to be repeated, unions of lands, and first cargoes."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "there_it_fell",
        "La mine de Mutanda, en RDC, a livré 17 900 tonnes de cuivre au premier semestre 2023. La production de cobalt y a en revanche baissé de 25 % en glissement annuel pour atteindre 5 800 tonnes.",
        [
            "production actual | copper | Mutanda | 17900 t exact | 2023-01-01..2023-06-30 | - | 17 900 tonnes",
            "production actual | cobalt | Mutanda | 5800 t exact | 2023-01-01..2023-06-30 | -25 yoy | 5 800 tonnes",
        ],
    ),
    (
        "on_course_to_repeat",
        "En 2022, les deux mines de Glencore ont livré 40 000 tonnes de cobalt, une performance que la compagnie suisse est en bonne voie de rééditer.",
        [
            "production actual | cobalt | Glencore | 40000 t exact | 2022-01-01..2022-12-31 | - | 40 000 tonnes",
        ],
    ),
    (
        "of_the_union",
        "Dans les 27 pays de l'Union européenne, la production d'acier a baissé en 2023 de 7,4 %, à 126,3 millions de tonnes.",
        [
            "production actual | steel | European Union | 126300000 t exact | 2023-01-01..2023-12-31 | -7.4 yoy | 126,3 millions de tonnes",
        ],
    ),
    (
        "outside_the_union",
        "Hors UE, le Royaume Uni a vu sa production d'acier reculer en 2023 de 6,5 % à 5,6 millions de tonnes.",
        [
            "production actual | steel | United Kingdom | 5600000 t exact | 2023-01-01..2023-12-31 | -6.5 yoy | 5,6 millions de tonnes",
        ],
    ),
    (
        "said_that_last_year",
        "L'Iran exporte du ciment vers plusieurs pays. Il a ajouté que l'année dernière, près de 13,5 millions de tonnes de ciment avaient été exportées depuis l'Iran.",
        [
            "exports actual | cement | Iran | 13500000 t about | 2024-03-20..2025-03-20 | - | 13,5 millions de tonnes",
        ],
    ),
    (
        "first_operation",
        "Il s'agit d'une première opération d'exportation de 15 000 tonnes de ciment algérien vers l'Afrique de l'Ouest.",
        [
            "exports actual | cement | Algeria | 15000 t exact | - | - | 15 000 tonnes",
        ],
    ),
    (
        "then_in_a_year",
        "En 2013, Goro a produit 16 300 tonnes de nickel et 1 117 tonnes de cobalt puis, en 2014, la mine a produit 5 600 tonnes de nickel.",
        [
            "production actual | nickel | Goro | 16300 t exact | 2013-01-01..2013-12-31 | - | 16 300 tonnes",
            "production actual | cobalt | Goro | 1117 t exact | 2013-01-01..2013-12-31 | - | 1 117 tonnes",
            "production actual | nickel | Goro | 5600 t exact | 2014-01-01..2014-12-31 | - | 5 600 tonnes",
        ],
    ),
    (
        "export_permits",
        "Le gouvernement a délivré les autorisations d'export de la SLN à hauteur de 4 millions de tonnes de minerai de nickel par an.",
        [
            "exports planned | nickel ore | SLN | 4000000 t exact | - | - | 4 millions de tonnes",
        ],
    ),
    (
        "demand_stood_at",
        "L'Algérie a une capacité de 25 millions de tonnes de ciment, sachant que la demande locale était établie à 26 millions de tonnes en 2016.",
        [
            "capacity actual | cement | Algeria | 25000000 t exact | - | - | 25 millions de tonnes",
            "consumption actual | cement | Algeria | 26000000 t exact | 2016-01-01..2016-12-31 | - | 26 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected
