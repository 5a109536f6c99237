"""French: what a company is allowed to aim for, its whole output, and lands by their other names."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "in_particular",
        "En particulier, First Quantum a produit 435 000 tonnes de cuivre en 2021. Particulièrement la mine de Kansanshi vise 175 000 tonnes en 2025.",
        [
            "production actual | copper | First Quantum | 435000 t exact | 2021-01-01..2021-12-31 | - | 435 000 tonnes",
            "production planned | copper | Kansanshi | 175000 t exact | 2025-01-01..2025-12-31 | - | 175 000 tonnes",
        ],
    ),
    (
        "allowing_to_target",
        "La situation de First Quantum en Zambie s'est améliorée, permettant à la compagnie de viser 390 000 tonnes de cuivre cette année.",
        [
            "production planned | copper | First Quantum | 390000 t exact | 2025-01-01..2025-12-31 | - | 390 000 tonnes",
        ],
    ),
    (
        "in_that_year",
        "Depuis 2018, le Ghana est le premier producteur d'or du continent. Cette année-là, l'ex Gold Coast produisait 4,8 millions d'onces contre 4,2 millions pour la nation arc-en-ciel.",
        [
            "production actual | gold | Ghana | 4800000 oz exact | 2018-01-01..2018-12-31 | - | 4,8 millions d'onces",
            "production actual | gold | South Africa | 4200000 oz exact | 2018-01-01..2018-12-31 | - | 4,2 millions",
        ],
    ),
    (
        "output_of_the_company",
        "La SNIM exploite le fer de Mauritanie. Le gisement de Tizerghaf devrait porter la production de la compagnie de 12 à 40 millions de tonnes à l'horizon 2030.",
        [
            "production actual | iron ore | SNIM | 12000000 t exact | - | - | 12",
            "production planned | iron ore | SNIM | 40000000 t exact | 2030-01-01..2030-12-31 | - | 40 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected
