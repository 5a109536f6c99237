"""Portuguese: halves told after quarters, and forecasts of sales."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a forecast to sell",
        "A Corvane reafirmou a previsão de vender entre 31 milhões e 34 milhões de toneladas de minério de ferro em 2025.",
        [
            "sales planned | iron ore | Corvane | 31000000..34000000 t exact | 2025-01-01..2025-12-31 | - | 31 milhões e 34 milhões de toneladas",
        ],
    ),
    (
        "sales of the half told before",
        "A produção de minério de ferro da Vale somou 78,1 milhões de toneladas no segundo trimestre de 2025.\n\nNo primeiro semestre, a produção de minério de ferro foi de 148,2 milhões de toneladas.\n\nNo caso das vendas, o minério de ferro totalizou 139,5 milhões de toneladas, 2,1% acima de igual semestre do ano passado.",
        [
            "production actual | iron ore | Vale | 78100000 t exact | 2025-04-01..2025-06-30 | - | 78,1 milhões de toneladas",
            "production actual | iron ore | Vale | 148200000 t exact | 2025-01-01..2025-06-30 | - | 148,2 milhões de toneladas",
            "sales actual | iron ore | Vale | 139500000 t exact | 2025-01-01..2025-06-30 | +2.1 yoy | 139,5 milhões de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pt_halves_are_read(text, figures):
    assert told(text, "pt") == figures
