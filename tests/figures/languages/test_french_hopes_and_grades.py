"""French: grades in carats, hopes lowered, what came out of furnaces, years that end where a company's do."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "carats for a hundred tons",
        "La mine Renard a récupéré 289 000 carats en 2024, la teneur étant de 49 carats pour cent tonnes.",
        [
            "production actual | diamond | Renard | 289000 ct exact | 2024-01-01..2024-12-31 | - | 289 000 carats",
        ],
    ),
    (
        "hopes for no more than",
        "La société Nordvik, qui attendait 1,6 million d'onces d'or pour 2025, n'en espère plus que 1,3 million.",
        [
            "production planned | gold | Nordvik | 1600000 oz exact | 2025-01-01..2025-12-31 | - | 1,6 million d'onces",
            "production planned | gold | Nordvik | 1300000 oz exact | 2025-01-01..2025-12-31 | - | 1,3 million",
        ],
    ),
    (
        "came out of furnaces",
        "Les usines iraniennes ont coulé 4,9 millions de tonnes d'acier en 2024. Près de la moitié, 2,3 millions de tonnes, est sortie des fours de Mobarakeh.",
        [
            "production actual | steel | Iran | 4900000 t exact | 2024-01-01..2024-12-31 | - | 4,9 millions de tonnes",
            "production actual | steel | Mobarakeh Steel Company | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 millions de tonnes",
        ],
    ),
    (
        "put on the market",
        "Managem a mis sur le marché 92 300 onces d'or au troisième trimestre, en hausse de 8 %.",
        [
            "sales actual | gold | Managem | 92300 oz exact | 2025-07-01..2025-09-30 | +8 yoy | 92 300 onces",
        ],
    ),
    (
        "year that ended in June",
        "Perseus Mining a coulé 252 000 onces d'or à Yaouré sur l'exercice clos fin juin.",
        [
            "production actual | gold | Yaouré | 252000 oz exact | 2024-07-01..2025-06-30 | - | 252 000 onces",
        ],
    ),
    (
        "what a silver mine fell from",
        "La production d'argent de la mine d'Imiter est revenue de 182 à 151 tonnes en 2024.",
        [
            "production actual | silver | Imiter | 182 t exact | 2023-01-01..2023-12-31 | - | 182",
            "production actual | silver | Imiter | 151 t exact | 2024-01-01..2024-12-31 | - | 151 tonnes",
        ],
    ),
    (
        "a mine that will be opened",
        "Managem compte lancer en 2026 la mine de cuivre de Tizert, d'une capacité de 121 000 tonnes de concentré par an.",
        [
            "capacity planned | copper concentrate | Tizert | 121000 t exact | - | - | 121 000 tonnes",
        ],
    ),
    (
        "what a firm saw its output do",
        "Codelco, premier producteur mondial de cuivre, a vu sa production progresser de 0,4% en 2024, à 1,33 million de tonnes, après un plus-bas de 25 ans l'année précédente.",
        [
            "production actual | copper | Codelco | 1330000 t exact | 2024-01-01..2024-12-31 | +0.4 yoy | 1,33 million de tonnes",
        ],
    ),
    (
        "what went to a customer",
        "La Compagnie des phosphates de Gafsa a produit 2,2 millions de tonnes de phosphate en 2024. Les livraisons au Groupe chimique tunisien ont atteint 1,4 million de tonnes.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 2200000 t exact | 2024-01-01..2024-12-31 | - | 2,2 millions de tonnes",
            "deliveries actual | phosphate | Gafsa Phosphate Company | 1400000 t exact | 2024-01-01..2024-12-31 | - | 1,4 million de tonnes",
        ],
    ),
    (
        "exports that gave way",
        "Les exportations iraniennes d'acier ont cédé 7% à 2,2 millions de tonnes en 2024.",
        [
            "exports actual | steel | Iran | 2200000 t exact | 2024-01-01..2024-12-31 | -7 yoy | 2,2 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fr_hopes_and_grades_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
