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
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fr_hopes_and_grades_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
