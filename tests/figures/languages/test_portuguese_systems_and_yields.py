"""Portuguese: systems of mines, what a mine yields, capacities that went from one level to another."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "yielded by a mine",
        "A mina de Balama, da Syrah, rendeu 72 mil toneladas de grafite em 2024 e vendeu 75 mil.",
        [
            "production actual | graphite | Balama | 72000 t exact | 2024-01-01..2024-12-31 | - | 72 mil toneladas",
            "sales actual | graphite | Balama | 75000 t exact | 2024-01-01..2024-12-31 | - | 75 mil",
        ],
    ),
    (
        "came out of two sites",
        "De janeiro a setembro, saíram de Germano e Ubu 6,9 milhões de toneladas de pelotas da Samarco.",
        [
            "production actual | iron ore pellet | Germano and Ubu | 6900000 t exact | 2025-01-01..2025-09-30 | - | 6,9 milhões de toneladas",
        ],
    ),
    (
        "a system of mines",
        "A Vale produziu 70,8 milhões de toneladas de minério de ferro no primeiro trimestre, enquanto o Sistema Norte ficou em 36,4 milhões.",
        [
            "production actual | iron ore | Vale | 70800000 t exact | 2025-01-01..2025-03-31 | - | 70,8 milhões de toneladas",
            "production actual | iron ore | Northern System | 36400000 t exact | 2025-01-01..2025-03-31 | - | 36,4 milhões",
        ],
    ),
    (
        "a capacity that went from one to another",
        "A capacidade da CBMM, que acaba de passar de 100 mil para 150 mil toneladas anuais de nióbio, dá folga até 2030.",
        [
            "capacity actual | niobium | CBMM | 100000 t exact | - | - | 100 mil",
            "capacity actual | niobium | CBMM | 150000 t exact | - | - | 150 mil toneladas anuais",
        ],
    ),
    (
        "out of the earth",
        "Em Montepuez, a Gemfields retirou da terra 2,1 milhões de quilates de rubi em 2024, contra 610 mil no ano anterior.",
        [
            "production actual | ruby | Montepuez | 2100000 ct exact | 2024-01-01..2024-12-31 | - | 2,1 milhões de quilates",
            "production actual | ruby | Montepuez | 610000 ct exact | 2023-01-01..2023-12-31 | - | 610 mil",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pt_systems_and_yields_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "pt") == figures
