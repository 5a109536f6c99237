"""Portuguese: bases told in the next sentence, shares that fall to lands, earlier values in brackets."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the year before goes first, told a sentence later",
        "A produção de aço bruto do Brasil atingiu 2,7 milhões de toneladas em setembro de 2025. "
        "O resultado representa uma queda de 7% frente a agosto e de 1,2% frente ao mesmo período do ano passado.",
        [
            "production actual | crude steel | Brazil | 2700000 t exact | 2025-09-01..2025-09-30 | -1.2 yoy | 2,7 milhões de toneladas",
        ],
    ),
    (
        "shares of states respectively",
        "O Brasil produziu 2,9 milhões de toneladas de aço bruto em setembro de 2025, com destaque para Rio de Janeiro e Minas Gerais, "
        "que responderam por 910 mil toneladas e 909 mil toneladas, respectivamente.",
        [
            "production actual | crude steel | Brazil | 2900000 t exact | 2025-09-01..2025-09-30 | - | 2,9 milhões de toneladas",
            "production actual | crude steel | Rio de Janeiro | 910000 t exact | 2025-09-01..2025-09-30 | - | 910 mil toneladas",
            "production actual | crude steel | Minas Gerais | 909000 t exact | 2025-09-01..2025-09-30 | - | 909 mil toneladas",
        ],
    ),
    (
        "a quarter before with its value in brackets",
        "A Usiminas produziu 623 mil toneladas de aço bruto no 3T23, recuo de 12% ante o 2T23 (708 mil).",
        [
            "production actual | crude steel | Usiminas | 623000 t exact | 2023-07-01..2023-09-30 | -12 qoq | 623 mil toneladas",
            "production actual | crude steel | Usiminas | 708000 t exact | 2023-04-01..2023-06-30 | - | 708 mil",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_portuguese_tellings(text: str, figures: list[str]) -> None:
    assert told(text, "pt") == figures
