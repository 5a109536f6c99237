"""Portuguese: Iranian producers, Persian and fiscal years, per cents above and below, moves from one amount to another, as several outlets write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "from an amount to another, in kilotonnes",
        "As exportações iranianas de ferro-esponja saltaram de 700 kt para 1,07 Mt no ano passado.",
        [
            "exports actual | sponge iron | Iran | 700000 t exact | 2023-03-21..2024-03-19 | - | 700 kt",
            "exports actual | sponge iron | Iran | 1070000 t exact | 2024-03-20..2025-03-20 | - | 1,07 Mt",
        ],
    ),
    (
        "from about an amount to another",
        "A produção de aço do Brasil caiu de cerca de 1,2 milhão de toneladas para 900 mil toneladas em maio.",
        [
            "production actual | steel | Brazil | 1200000 t about | 2024-05-01..2024-05-31 | - | 1,2 milhão de toneladas",
            "production actual | steel | Brazil | 900000 t exact | 2025-05-01..2025-05-31 | - | 900 mil toneladas",
        ],
    ),
    (
        "from today's capacity to one planned",
        "O investimento vai elevar a capacidade anual de Sungun dos atuais 300 mil para 450 mil toneladas de concentrado de cobre.",
        [
            "capacity actual | copper concentrate | Sungun | 300000 t exact | - | - | 300 mil",
            "capacity planned | copper concentrate | Sungun | 450000 t exact | - | - | 450 mil toneladas",
        ],
    ),
    (
        "range cut to an amount",
        "A CSN Mineração reduziu sua projeção de produção de minério de ferro para 2025 de 39 a 41 Mt para cerca de 34 Mt.",
        [
            "production planned | iron ore | CSN Mineração | 39000000..41000000 t exact | 2025-01-01..2025-12-31 | - | 39 a 41 Mt",
            "production planned | iron ore | CSN Mineração | 34000000 t about | 2025-01-01..2025-12-31 | - | 34 Mt",
        ],
    ),
    (
        "months of the Persian year",
        "A Chadormalu produziu 1.512.846 toneladas de pelotas de minério de ferro nos cinco primeiros meses do ano persa.",
        [
            "production actual | iron ore pellet | Chadormalu | 1512846 t exact | 2025-03-21..2025-08-22 | - | 1.512.846 toneladas",
        ],
    ),
    (
        "reports and exchanges are no producers",
        "Segundo o relatório enviado à Bolsa de Teerã, a Gol Gohar obteve 603 mil toneladas de ferro-esponja em setembro.",
        [
            "production actual | sponge iron | Gol Gohar | 603000 t exact | 2025-09-01..2025-09-30 | - | 603 mil toneladas",
        ],
    ),
    (
        "dateline with an agency and a short month",
        "Maputo, 24 ago 2025 (Lusa) - A produção de grafite caiu 47,6% no primeiro semestre, para 48.316 toneladas.",
        [
            "production actual | graphite | - | 48316 t exact | 2025-01-01..2025-06-30 | -47.6 yoy | 48.316 toneladas",
        ],
    ),
    (
        "long and flat products without their steel",
        "Os embarques de longos do Irã ao exterior somaram 2,4 Mt em 2024 e os de planos, 320 kt.",
        [
            "exports actual | long steel product | Iran | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 Mt",
            "exports actual | flat steel product | Iran | 320000 t exact | 2024-01-01..2024-12-31 | - | 320 kt",
        ],
    ),
    (
        "Iranian companies by what they make and where",
        "Em outubro, a Carvão de Kerman produziu 28.540 toneladas de concentrado de carvão e a Alborz Oriental, 12.190.",
        [
            "production actual | coal concentrate | Kerman Coal | 28540 t exact | 2025-10-01..2025-10-31 | - | 28.540 toneladas",
            "production actual | coal concentrate | Eastern Alborz Coal | 12190 t exact | 2025-10-01..2025-10-31 | - | 12.190",
        ],
    ),
    (
        "imports as purchases abroad",
        "O Irã importou 1,5 milhão de toneladas de carvão metalúrgico e deverá comprar no exterior outras 600 mil toneladas até março.",
        [
            "imports actual | metallurgical coal | Iran | 1500000 t exact | - | - | 1,5 milhão de toneladas",
            "imports planned | metallurgical coal | Iran | 600000 t exact | 2026-01-01..2026-03-31 | - | 600 mil toneladas",
        ],
    ),
    (
        "share of what the plan says",
        "Moçambique extraiu 461 quilogramas de ouro no primeiro semestre, 44% do que o Governo inscreveu no plano para todo o ano, ou seja, 1.048 quilogramas.",
        [
            "production actual | gold | Mozambique | 0.461 t exact | 2025-01-01..2025-06-30 | - | 461 quilogramas",
            "production planned | gold | Mozambique | 1.048 t exact | 2025-01-01..2025-12-31 | - | 1.048 quilogramas",
        ],
    ),
    (
        "change that is not of the guidance",
        "A CSN Mineração produziu 42,7 Mt de minério de ferro em 2024, alta de 26,5% na comparação anual e acima do guidance de 42,5 Mt.",
        [
            "production actual | iron ore | CSN Mineração | 42700000 t exact | 2024-01-01..2024-12-31 | +26.5 yoy | 42,7 Mt",
            "production planned | iron ore | CSN Mineração | 42500000 t exact | 2024-01-01..2024-12-31 | - | 42,5 Mt",
        ],
    ),
    (
        "per cents above one quarter and another",
        "A produção de ouro da Aura Minerals ficou em 74.227 onças no 3T25, 16% acima do trimestre anterior e 9% acima do 3T24.",
        [
            "production actual | gold | Aura Minerals | 74227 oz exact | 2025-07-01..2025-09-30 | +9 yoy | 74.227 onças",
        ],
    ),
    (
        "fiscal year by its last day",
        "No ano fiscal encerrado em 30 de junho, a South32 produziu 1,2 Mt de alumina.",
        [
            "production actual | alumina | South32 | 1200000 t exact | 2024-07-01..2025-06-30 | - | 1,2 Mt",
        ],
    ),
    (
        "fiscal year by its last day and year",
        "No exercício encerrado em 31 de março de 2025, a Índia produziu 151 milhões de toneladas de aço bruto.",
        [
            "production actual | crude steel | India | 151000000 t exact | 2024-04-01..2025-03-31 | - | 151 milhões de toneladas",
        ],
    ),
    (
        "flat steel, below the month before",
        "Os estoques de aço plano no Brasil fecharam agosto em 1,04 milhão de toneladas, 2,2% abaixo de julho.",
        [
            "inventory actual | flat steel | Brazil | 1040000 t exact | - | -2.2 mom | 1,04 milhão de toneladas",
        ],
    ),
    (
        "is to lie between",
        "A produção da mina de Neves-Corvo deverá situar-se entre 28 mil e 33 mil toneladas de cobre em 2026.",
        [
            "production planned | copper | Neves-Corvo | 28000..33000 t exact | 2026-01-01..2026-12-31 | - | 28 mil e 33 mil toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "pt") == figures
