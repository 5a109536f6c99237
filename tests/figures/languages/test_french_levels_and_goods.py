"""French: levels passed and missed, times, rows with an earlier value, goods."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "passed a mark",
        "La production de cuivre a franchi la barre des 50 000 tonnes en 2024.",
        [
            "production actual | copper | - | 50000 t over | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "under a mark",
        "La production de cuivre est passée sous la barre des 50 000 tonnes en 2024.",
        [
            "production actual | copper | - | 50000 t under | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "did not pass a level",
        "La production de cuivre n'a pas dépassé 50 000 tonnes en 2024.",
        [
            "production actual | copper | - | 50000 t under | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "came close to a level",
        "Les importations de coke ont frôlé 50 000 tonnes en 2024.",
        [
            "imports actual | coke | - | 50000 t about | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "first three quarters",
        "Sur les trois premiers trimestres de 2025, Boké a produit 50 000 tonnes de bauxite.",
        [
            "production actual | bauxite | Boké | 50000 t exact | 2025-01-01..2025-09-30 | - | 50 000 tonnes",
        ],
    ),
    (
        "can produce",
        "La fonderie peut produire 50 000 tonnes d'aluminium par an.",
        [
            "capacity actual | aluminium | - | 50000 t exact | - | - | 50 000 tonnes",
        ],
    ),
    (
        "the year of a target",
        "La CPG se fixe pour 2026 l'objectif de 5,5 millions de tonnes de phosphate.",
        [
            "production planned | phosphate | CPG | 5500000 t exact | 2026-01-01..2026-12-31 | - | 5,5 millions de tonnes",
        ],
    ),
    (
        "day of a report is no time of a figure",
        "L'IRNA en a rendu compte ce dimanche 9 novembre 2025 : Golgohar a livré 4 906 212 tonnes de concentré de fer en octobre.",
        [
            "deliveries actual | iron ore concentrate | Gol Gohar | 4906212 t exact | 2025-10-01..2025-10-31 | - | 4 906 212 tonnes",
        ],
    ),
    (
        "row with an earlier value and its change",
        "Or : 51,5 t en 2024 (48,1 t en 2023, soit +7 %).",
        [
            "production actual | gold | - | 51.5 t exact | 2024-01-01..2024-12-31 | +7 yoy | 51,5 t",
            "production actual | gold | - | 48.1 t exact | 2023-01-01..2023-12-31 | - | 48,1 t",
        ],
    ),
    (
        "concentrate contents",
        "La mine a produit 50 000 tonnes de zinc contenu dans les concentrés en 2024.",
        [
            "production actual | zinc in concentrate | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "hot briquetted iron",
        "L'usine a produit 50 000 tonnes de fer briqueté à chaud en 2024.",
        [
            "production actual | sponge iron | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "washed coal",
        "Le pays a exporté 50 000 tonnes de charbon lavé en 2024.",
        [
            "exports actual | washed coal | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
        ],
    ),
    (
        "was able to",
        "Les producteurs iraniens ont pu produire 453 436 tonnes de lingots d'aluminium en 2024.",
        [
            "production actual | aluminium ingot | Iran | 453436 t exact | 2024-01-01..2024-12-31 | - | 453 436 tonnes",
        ],
    ),
    (
        "what is to fall",
        "La production d'or du Mali a atteint 66,2 tonnes en 2024 et recule cette année, la production devant chuter de 3,5 % pour se stabiliser à 63,9 t en 2026.",
        [
            "production actual | gold | Mali | 66.2 t exact | 2024-01-01..2024-12-31 | - | 66,2 tonnes",
            "production planned | gold | Mali | 63.9 t exact | 2026-01-01..2026-12-31 | -3.5 yoy | 63,9 t",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_levels_and_goods(text, figures):
    assert told(text, "fr") == figures
