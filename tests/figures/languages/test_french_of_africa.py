"""What Agence Ecofin and other outlets of Africa say of mines: futures, quarters that end, one land beside another."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "not less than, in the plural future",
        "Les exportations de clinker du GICA pour l'exercice 2025 devront atteindre, selon les prévisions, pas moins de 1,2 million de tonnes.",
        [
            "exports planned | clinker | GICA | 1200000 t over | 2025-01-01..2025-12-31 | - | 1,2 million de tonnes",
        ],
    ),
    (
        "three months that end",
        "Au cours des trois mois se terminant le 30 septembre 2024, la production de diamants bruts de De Beers a augmenté de 4 % pour atteindre 9,6 millions de carats.",
        [
            "production actual | rough diamond | De Beers | 9600000 ct exact | 2024-07-01..2024-09-30 | +4 yoy | 9,6 millions de carats",
        ],
    ),
    (
        "beside another, with its money",
        "En 2023, le Botswana a produit 25,09 millions de carats de diamants, contre 9,75 millions de carats et 1,53 milliard USD pour l’Angola.",
        [
            "production actual | diamond | Botswana | 25090000 ct exact | 2023-01-01..2023-12-31 | - | 25,09 millions de carats",
            "production actual | diamond | Angola | 9750000 ct exact | 2023-01-01..2023-12-31 | - | 9,75 millions de carats",
        ],
    ),
    (
        "beside another gold mine",
        "Le complexe Loulo-Gounkoto a livré 142 000 onces d'or au premier trimestre 2025, contre 99 000 onces pour la mine d’or Kibali en RDC.",
        [
            "production actual | gold | Loulo-Gounkoto | 142000 oz exact | 2025-01-01..2025-03-31 | - | 142 000 onces",
            "production actual | gold | Kibali | 99000 oz exact | 2025-01-01..2025-03-31 | - | 99 000 onces",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
