"""Portuguese: plans, per cents and owners as wires of Brazil, Portugal and Africa write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "expects to sell, an infinitive",
        "A CBMM vendeu 93 mil toneladas de nióbio em 2024. A empresa estima comercializar 100 mil toneladas neste ano.",
        [
            "sales actual | niobium | CBMM | 93000 t exact | 2024-01-01..2024-12-31 | - | 93 mil toneladas",
            "sales planned | niobium | CBMM | 100000 t exact | 2025-01-01..2025-12-31 | - | 100 mil toneladas",
        ],
    ),
    (
        "per cents in words as in Lisbon",
        "Só a mina de Catoca extraiu 6 milhões 600 mil quilates de diamantes em 2024, mais 10 por cento do que em 2023.",
        [
            "production actual | diamond | Catoca | 6600000 ct exact | 2024-01-01..2024-12-31 | +10 yoy | 6 milhões 600 mil quilates",
        ],
    ),
    (
        "minister of mineral resources is no reserve",
        "Angola produziu, em 2024, cerca de 8,7 milhões de quilates de diamantes, contra 7,7 milhões no ano anterior, revelou o ministro dos Recursos Minerais, Petróleo e Gás.",
        [
            "production actual | diamond | Angola | 8700000 ct about | 2024-01-01..2024-12-31 | - | 8,7 milhões de quilates",
            "production actual | diamond | Angola | 7700000 ct exact | 2023-01-01..2023-12-31 | - | 7,7 milhões",
        ],
    ),
    (
        "difference told as a remainder",
        "A produção de aço bruto em Ipatinga foi de 601 mil toneladas no segundo trimestre de 2025, contra 390 mil toneladas no trimestre anterior, ou seja, 211 mil toneladas a mais.",
        [
            "production actual | crude steel | Ipatinga | 601000 t exact | 2025-04-01..2025-06-30 | - | 601 mil toneladas",
            "production actual | crude steel | Ipatinga | 390000 t exact | 2025-01-01..2025-03-31 | - | 390 mil toneladas",
            "other actual | crude steel | Ipatinga | 211000 t exact | 2025-04-01..2025-06-30 | - | 211 mil toneladas",
        ],
    ),
    (
        "quarries",
        "No primeiro semestre de 2025 saíram das pedreiras de Angola 42 mil metros cúbicos de rochas ornamentais.",
        [
            "production actual | ornamental stone | Angola | 42000 m3 exact | 2025-01-01..2025-06-30 | - | 42 mil metros cúbicos",
        ],
    ),
    (
        "owned by another",
        "A Somincor, concessionária da mina de Neves-Corvo, detida pela Lundin Mining, produziu 33 823 toneladas de cobre em concentrado em 2024.",
        [
            "production actual | copper in concentrate | Somincor | 33823 t exact | 2024-01-01..2024-12-31 | - | 33 823 toneladas",
        ],
    ),
    (
        "a month's more than",
        "Em junho, a produção brasileira de aço bruto ficou em 2,9 milhões de toneladas, 11,8% maior que a de junho de 2024.",
        [
            "production actual | crude steel | Brazil | 2900000 t exact | 2025-06-01..2025-06-30 | +11.8 yoy | 2,9 milhões de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pt_wires_are_read(text, figures):
    assert told(text, "pt") == figures
