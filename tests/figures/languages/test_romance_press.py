"""Spanish and Portuguese: marks before millions, producers that open a text, totals so far, parts, bases, as the press writes them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, language, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "point before millions that would be too much",
        "pt",
        "O país produziu 14.207 milhões de toneladas de concentrado de ferro em 2024, enquanto a produção de pelotas do Irã foi de 3.118 milhões de toneladas.",
        [
            "production actual | iron ore concentrate | Iran | 14207000 t exact | 2024-01-01..2024-12-31 | - | 14.207 milhões de toneladas",
            "production actual | iron ore pellet | Iran | 3118000 t exact | 2024-01-01..2024-12-31 | - | 3.118 milhões de toneladas",
        ],
    ),
    (
        "thousands of millions that lie in the ground",
        "es",
        "Las reservas de hierro de Bolivia llegan a 40.205 millones de toneladas.",
        [
            "reserves actual | iron ore | Bolivia | 40205000000 t exact | - | - | 40.205 millones de toneladas",
        ],
    ),
    (
        "each per cent of a list is of its own amount",
        "pt",
        "Em 2024, a produção de tantalite de Moçambique subiu 53%, para 64,5 toneladas, a de ilmenite 48%, para 747.734 toneladas, e a de zircão 11%, para 33.346 toneladas.",
        [
            "production actual | tantalite | Mozambique | 64.5 t exact | 2024-01-01..2024-12-31 | +53 yoy | 64,5 toneladas",
            "production actual | ilmenite | Mozambique | 747734 t exact | 2024-01-01..2024-12-31 | +48 yoy | 747.734 toneladas",
            "production actual | zircon | Mozambique | 33346 t exact | 2024-01-01..2024-12-31 | +11 yoy | 33.346 toneladas",
        ],
    ),
    (
        "known producer opens a text",
        "es",
        "Ternium vendió 310.000 toneladas de acero en 2024.",
        [
            "sales actual | steel | Ternium | 310000 t exact | 2024-01-01..2024-12-31 | - | 310.000 toneladas",
        ],
    ),
    (
        "remark behind a producer",
        "es",
        "Collahuasi -de Glencore y Anglo American- sumó 36.200 toneladas de cobre en octubre.",
        [
            "production actual | copper | Collahuasi | 36200 t exact | 2025-10-01..2025-10-31 | - | 36.200 toneladas",
        ],
    ),
    (
        "heading of a mine",
        "es",
        "Producción de plata en el 3T25\n\nPalmarejo - 1,54Moz\n\nLa mina mexicana de Coeur venía de 1,79Moz un año atrás.",
        [
            "production actual | silver | Palmarejo | 1540000 oz exact | 2025-07-01..2025-09-30 | - | 1,54Moz",
            "production actual | silver | Palmarejo | 1790000 oz exact | 2024-07-01..2024-09-30 | - | 1,79Moz",
        ],
    ),
    (
        "unknown mine that is told of",
        "pt",
        "Candeia, que teve produção de 9.590 onças de ouro em outubro, não tem base de comparação.",
        [
            "production actual | gold | Candeia | 9590 oz exact | 2025-10-01..2025-10-31 | - | 9.590 onças",
        ],
    ),
    (
        "what somebody said is no name",
        "es",
        '"Estamos produciendo 120.000 toneladas de cobre al año", dijo el gerente de Centinela.',
        [
            "production actual | copper | Centinela | 120000 t exact | - | - | 120.000 toneladas",
        ],
    ),
    (
        "joint venture in a remark",
        "es",
        "Por su parte, Collahuasi -una asociación de Glencore y Anglo American- creció al sumar 37.700 toneladas de cobre en octubre, un alza interanual del 2,7%.",
        [
            "production actual | copper | Collahuasi | 37700 t exact | 2025-10-01..2025-10-31 | +2.7 yoy | 37.700 toneladas",
        ],
    ),
    (
        "including shares",
        "es",
        "Codelco informó los resultados a septiembre. Al sumar su participación en El Abra y Quebrada Blanca, la producción de cobre de Codelco llegó a 1,016 millones de toneladas en 2024.",
        [
            "production actual | copper | Codelco | 1016000 t exact | 2024-01-01..2024-12-31 | - | 1,016 millones de toneladas",
        ],
    ),
    (
        "from one year to another",
        "es",
        "La extracción de oro de Bolivia fue la más afectada, con una caída de 2.487 kilos en 2023 a 582 kilos en 2024.",
        [
            "production actual | gold | Bolivia | 2.487 t exact | 2023-01-01..2023-12-31 | - | 2.487 kilos",
            "production actual | gold | Bolivia | 0.582 t exact | 2024-01-01..2024-12-31 | - | 582 kilos",
        ],
    ),
    (
        "cement makers of a country",
        "es",
        "En octubre los despachos de cemento sumaron 904.840 toneladas, según la Asociación de Fabricantes de Cemento Portland (AFCP).",
        [
            "deliveries actual | cement | Argentina | 904840 t exact | 2025-10-01..2025-10-31 | - | 904.840 toneladas",
        ],
    ),
    (
        "year to date in a sentence on a month",
        "es",
        "En septiembre los despachos de cemento de Perú sumaron 946.762 toneladas, acumulando así más de 7,8 millones de toneladas en lo que va del 2025.",
        [
            "deliveries actual | cement | Peru | 946762 t exact | 2025-09-01..2025-09-30 | - | 946.762 toneladas",
            "deliveries actual | cement | Peru | 7800000 t over | 2025-01-01..2025-09-30 | - | 7,8 millones de toneladas",
        ],
    ),
    (
        "gold equivalent",
        "es",
        "Inmaculada produjo 53.569 onzas de oro equivalente en el tercer trimestre de 2025.",
        [
            "production actual | gold equivalent | Inmaculada | 53569 oz exact | 2025-07-01..2025-09-30 | - | 53.569 onzas de oro equivalente",
        ],
    ),
    (
        "place of producer, no seller",
        "es",
        "Sonora se colocó como el principal productor de cobre de México en 2024, con 52.394 toneladas.",
        [
            "production actual | copper | Sonora | 52394 t exact | 2024-01-01..2024-12-31 | - | 52.394 toneladas",
        ],
    ),
    (
        "share of plan is no change",
        "pt",
        "Moçambique produziu 567.463 quilates de rubis até setembro, correspondente a uma realização de 8% em relação ao plano anual e um decréscimo de 54,5% face a igual período de 2024.",
        [
            "production actual | ruby | Mozambique | 567463 ct exact | 2025-01-01..2025-09-30 | -54.5 yoy | 567.463 quilates",
        ],
    ),
    (
        "by December is the whole year",
        "pt",
        "A Endiama reiterou a meta de 14,6 milhões de quilates de diamantes até dezembro deste ano.",
        [
            "production planned | diamond | Endiama | 14600000 ct exact | 2025-01-01..2025-12-31 | - | 14,6 milhões de quilates",
        ],
    ),
    (
        "year on year in a year",
        "pt",
        "A CBA produziu 40,4 mil toneladas de alumínio em outubro, alta de 0,5% em um ano.",
        [
            "production actual | aluminium | CBA | 40400 t exact | 2025-10-01..2025-10-31 | +0.5 yoy | 40,4 mil toneladas",
        ],
    ),
    (
        "dateline of a city",
        "pt",
        "São Paulo - A produção de alumínio primário no Brasil alcançou 134,9 mil toneladas em outubro.",
        [
            "production actual | aluminium | Brazil | 134900 t exact | 2025-10-01..2025-10-31 | - | 134,9 mil toneladas",
        ],
    ),
    (
        "increase of sales as a noun",
        "pt",
        "Em outubro, foi registrado aumento de 34,6% da comercialização de cimento no Brasil, ante o mesmo mês de 2024, para 5,5 milhões de toneladas.",
        [
            "sales actual | cement | Brazil | 5500000 t exact | 2025-10-01..2025-10-31 | +34.6 yoy | 5,5 milhões de toneladas",
        ],
    ),
    (
        "in the year to date of a sentence on a month",
        "pt",
        "O consumo aparente de aço do Brasil em setembro foi de 2,1 milhões de toneladas e, no ano, de 18,9 milhões de toneladas.",
        [
            "consumption actual | steel | Brazil | 2100000 t exact | 2025-09-01..2025-09-30 | - | 2,1 milhões de toneladas",
            "consumption actual | steel | Brazil | 18900000 t exact | 2025-01-01..2025-09-30 | - | 18,9 milhões de toneladas",
        ],
    ),
    (
        "total so far",
        "pt",
        "A produção de grafite da mina de Balama subiu 83% do segundo para o terceiro trimestre, acumulando este ano 71 mil toneladas.",
        [
            "production actual | graphite | Balama | 71000 t exact | 2025-01-01..2025-09-30 | +83 qoq | 71 mil toneladas",
        ],
    ),
    (
        "at its mine",
        "es",
        "Hochschild indicó que la producción de su mina subterránea Inmaculada, en Ayacucho, fue de 36.193 onzas de oro en el tercer trimestre de 2025.",
        [
            "production actual | gold | Inmaculada | 36193 oz exact | 2025-07-01..2025-09-30 | - | 36.193 onzas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [case[1:] for case in CASES], ids=[f"{case[1]} {case[0]}" for case in CASES]
)
def test_sentence_says(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
