"""Whose, against what and where to, as Portuguese wires tell it beside an amount."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "which stood at",
        "Angola produziu em 2024 uma quantidade de diamantes que se fixou em 7,7 milhões de quilates.",
        [
            "production actual | diamond | Angola | 7700000 ct exact | 2024-01-01..2024-12-31 | - | 7,7 milhões de quilates",
        ],
    ),
    (
        "more than in the quarter before",
        "No quarto trimestre de 2024 saíram da Corvane 1,7 milhões de quilates de diamantes, mais 200 mil do que no terceiro.",
        [
            "production actual | diamond | Corvane | 1700000 ct exact | 2024-10-01..2024-12-31 | - | 1,7 milhões de quilates",
            "other actual | diamond | Corvane | 200000 ct exact | 2024-10-01..2024-12-31 | - | 200 mil",
        ],
    ),
    (
        "at home and abroad",
        "A Corvane vendeu 1,06 milhão de toneladas de aço em 2024. Desse total, 958 mil toneladas ficaram no mercado interno e 102 mil foram para o exterior.",
        [
            "sales actual | steel | Corvane | 1060000 t exact | 2024-01-01..2024-12-31 | - | 1,06 milhão de toneladas",
            "sales actual | steel | Corvane | 958000 t exact | 2024-01-01..2024-12-31 | - | 958 mil toneladas",
            "exports actual | steel | Corvane | 102000 t exact | 2024-01-01..2024-12-31 | - | 102 mil",
        ],
    ),
    (
        "told to have been made",
        "A mina de Hollin terá produzido 51 mil toneladas de zinco em 2024.",
        [
            "production actual | zinc | Hollin | 51000 t exact | 2024-01-01..2024-12-31 | - | 51 mil toneladas",
        ],
    ),
    (
        "less in a bracket",
        "A mina de Hollin produziu 32.030 toneladas de cobre em 2024 (menos 9.400 toneladas).",
        [
            "production actual | copper | Hollin | 32030 t exact | 2024-01-01..2024-12-31 | - | 32.030 toneladas",
            "other actual | copper | Hollin | 9400 t exact | 2024-01-01..2024-12-31 | - | 9.400 toneladas",
        ],
    ),
    (
        "those planned",
        "A Corvane extraiu 8,1 milhões de quilates de diamantes em 2024. A quantidade ficou aquém dos 9,2 milhões previstos para o ano.",
        [
            "production actual | diamond | Corvane | 8100000 ct exact | 2024-01-01..2024-12-31 | - | 8,1 milhões de quilates",
            "production planned | diamond | Corvane | 9200000 ct exact | 2024-01-01..2024-12-31 | - | 9,2 milhões",
        ],
    ),
    (
        "against the year before",
        "A produção de volfrâmio em Hollin ficou pelas 604 toneladas de concentrado em 2024, quando em 2023 tinham sido 689.",
        [
            "production actual | tungsten concentrate | Hollin | 604 t exact | 2024-01-01..2024-12-31 | - | 604 toneladas",
            "production actual | tungsten concentrate | Hollin | 689 t exact | 2023-01-01..2023-12-31 | - | 689",
        ],
    ),
    (
        "from the start of the Persian year",
        "O Irã fundiu 352.800 toneladas de lingotes de alumínio do começo do ano persa de 1404 até 19 de outubro.",
        [
            "production actual | aluminium ingot | Iran | 352800 t exact | 2025-03-21..2025-10-22 | - | 352.800 toneladas",
        ],
    ),
    (
        "Iran's copper of Portugal",
        "A Companhia Nacional das Indústrias do Cobre do Irão (NICICO) produziu 263 mil toneladas de cátodos de cobre em 1402.",
        [
            "production actual | copper cathode | NICICO | 263000 t exact | 2023-03-21..2024-03-19 | - | 263 mil toneladas",
        ],
    ),
    (
        "level with the quarter before",
        "A Corvane produziu 12,8 milhões de toneladas de pelotas no segundo trimestre de 2025, praticamente o mesmo do trimestre anterior (12,78 milhões).",
        [
            "production actual | iron ore pellet | Corvane | 12800000 t exact | 2025-04-01..2025-06-30 | - | 12,8 milhões de toneladas",
            "production actual | iron ore pellet | Corvane | 12780000 t exact | 2025-01-01..2025-03-31 | - | 12,78 milhões",
        ],
    ),
    (
        "products of aluminium",
        "O consumo de produtos de alumínio no Brasil somou 1,47 milhão de toneladas em 2024.",
        [
            "consumption actual | aluminium product | Brazil | 1470000 t exact | 2024-01-01..2024-12-31 | - | 1,47 milhão de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pt_amounts_beside_others_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "pt") == figures
