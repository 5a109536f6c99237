"""Portuguese: capitals that stand for a land, limits, quarters in short, and names with small words."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "capital that stands for its land",
        "Moçambique produziu 21 milhões de toneladas de carvão em 2024. Maputo espera 24 milhões de toneladas este ano.",
        [
            "production actual | coal | Mozambique | 21000000 t exact | 2024-01-01..2024-12-31 | - | 21 milhões de toneladas",
            "production planned | coal | Mozambique | 24000000 t exact | 2025-01-01..2025-12-31 | - | 24 milhões de toneladas",
        ],
    ),
    (
        "no more than",
        "As exportações de placas da Ternium não passaram de 310 mil toneladas em 2024.",
        [
            "exports actual | slab | Ternium | 310000 t under | 2024-01-01..2024-12-31 | - | 310 mil toneladas",
        ],
    ),
    (
        "quarter in short with its year",
        "A CSN vendeu 1,1 milhão de toneladas de aço no 2T25, ante 1,0 milhão de toneladas no 2T24.",
        [
            "sales actual | steel | CSN | 1100000 t exact | 2025-04-01..2025-06-30 | - | 1,1 milhão de toneladas",
            "sales actual | steel | CSN | 1000000 t exact | 2024-04-01..2024-06-30 | - | 1,0 milhão de toneladas",
        ],
    ),
    (
        "plural of cement",
        "A Votorantim comercializou 8,4 milhões de toneladas de cimentos em 2024.",
        [
            "sales actual | cement | Votorantim | 8400000 t exact | 2024-01-01..2024-12-31 | - | 8,4 milhões de toneladas",
        ],
    ),
    (
        "town with a number",
        "A unidade de Três Marias fundiu 44 mil toneladas de zinco em 2024.",
        [
            "production actual | zinc | Três Marias | 44000 t exact | 2024-01-01..2024-12-31 | - | 44 mil toneladas",
        ],
    ),
    (
        "came out before an amount",
        "No mês de julho saíram 29 mil toneladas de cátodos da Caraíba.",
        [
            "production actual | copper cathode | Caraíba | 29000 t exact | 2025-07-01..2025-07-31 | - | 29 mil toneladas",
        ],
    ),
    (
        "aimed for",
        "A Ferroport ambiciona 30 milhões de toneladas de minério de ferro em 2027.",
        [
            "production planned | iron ore | Ferroport | 30000000 t exact | 2027-01-01..2027-12-31 | - | 30 milhões de toneladas",
        ],
    ),
    (
        "months of an Iranian year",
        "O Irã produziu 16 milhões de toneladas de aço bruto nos seis primeiros meses do ano iraniano de 1404.",
        [
            "production actual | crude steel | Iran | 16000000 t exact | 2025-03-21..2025-09-22 | - | 16 milhões de toneladas",
        ],
    ),
    (
        "land by its initials",
        "A RDC exportou 680 mil toneladas de cobre no primeiro trimestre de 2024.",
        [
            "exports actual | copper | DR Congo | 680000 t exact | 2024-01-01..2024-03-31 | - | 680 mil toneladas",
        ],
    ),
    (
        "long steel",
        "A Gerdau vendeu 610 mil toneladas de aços longos no primeiro semestre de 2025.",
        [
            "sales actual | long steel | Gerdau | 610000 t exact | 2025-01-01..2025-06-30 | - | 610 mil toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_portuguese_clauses(text, figures):
    assert told(text, "pt") == figures
