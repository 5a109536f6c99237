"""Portuguese: more sentences of business news, and what is no figure."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "ordinal of a quarter",
        "A produção de cobre totalizou 102 kt no 1º trimestre, 11% superior à do mesmo período de 2023.",
        [
            "production actual | copper | - | 102000 t exact | 2025-01-01..2025-03-31 | +11 yoy | 102 kt",
        ],
    ),
    (
        "first half",
        "No primeiro semestre, as exportações brasileiras de minério de ferro somaram 177,6 milhões de toneladas, 7,5% mais que em igual período de 2023.",
        [
            "exports actual | iron ore | Brazil | 177600000 t exact | 2025-01-01..2025-06-30 | +7.5 yoy | 177,6 milhões de toneladas",
        ],
    ),
    (
        "apparent consumption",
        "O consumo aparente de produtos siderúrgicos no Brasil aumentou 9,6%, para 26 milhões de toneladas.",
        [
            "consumption actual | steel product | Brazil | 26000000 t exact | - | +9.6 yoy | 26 milhões de toneladas",
        ],
    ),
    (
        "until a month",
        "Portugal exportou 76 mil toneladas de concentrados de cobre até setembro de 2025.",
        [
            "exports actual | copper concentrate | Portugal | 76000 t exact | 2025-01-01..2025-09-30 | - | 76 mil toneladas",
        ],
    ),
    (
        "rubies",
        "A produção de rubis da Montepuez Ruby Mining recuou para 2,2 milhões de quilates.",
        [
            "production actual | ruby | Montepuez Ruby Mining | 2200000 ct exact | - | - | 2,2 milhões de quilates",
        ],
    ),
    (
        "billion of tons",
        "A China importou 1,24 bilhão de toneladas de minério de ferro em 2024, um aumento de 4,9% ante o ano anterior.",
        [
            "imports actual | iron ore | China | 1240000000 t exact | 2024-01-01..2024-12-31 | +4.9 yoy | 1,24 bilhão de toneladas",
        ],
    ),
    (
        "unit said once",
        "Em 2023, a produção de aço bruto do Irã foi de 31,1 milhões de toneladas, contra 30,6 milhões em 2022.",
        [
            "production actual | crude steel | Iran | 31100000 t exact | 2023-01-01..2023-12-31 | - | 31,1 milhões de toneladas",
            "production actual | crude steel | Iran | 30600000 t exact | 2022-01-01..2022-12-31 | - | 30,6 milhões",
        ],
    ),
    (
        "capacity to come",
        "O projeto terá capacidade para produzir 500 mil toneladas anuais de concentrado de espodumênio.",
        [
            "capacity planned | spodumene concentrate | - | 500000 t exact | - | - | 500 mil toneladas anuais",
        ],
    ),
    (
        "grade is none",
        "A mineradora extraiu 1,5 milhão de toneladas de minério, com teor médio de 2,1 gramas por tonelada, e produziu 95.420 onças de ouro.",
        [
            "production actual | gold ore | - | 1500000 t exact | - | - | 1,5 milhão de toneladas",
            "production actual | gold | - | 95420 oz exact | - | - | 95.420 onças",
        ],
    ),
    (
        "target of a year",
        "A empresa mantém a meta de produzir entre 210 mil e 220 mil toneladas de níquel até 2030.",
        [
            "production planned | nickel | - | 210000..220000 t exact | 2030-01-01..2030-12-31 | - | 210 mil e 220 mil toneladas",
        ],
    ),
    (
        "shipments of last year",
        "A Mineração Rio do Norte embarcou 12,7 milhões de toneladas de bauxita no ano passado.",
        [
            "deliveries actual | bauxite | Mineração Rio do Norte | 12700000 t exact | 2024-01-01..2024-12-31 | - | 12,7 milhões de toneladas",
        ],
    ),
    (
        "what was produced in a month",
        "No mês de outubro, foram produzidas 2,8 milhões de toneladas de laminados e 2,3 milhões de toneladas de semiacabados.",
        [
            "production actual | steel product | - | 2800000 t exact | 2025-10-01..2025-10-31 | - | 2,8 milhões de toneladas",
            "production actual | semi-finished steel | - | 2300000 t exact | 2025-10-01..2025-10-31 | - | 2,3 milhões de toneladas",
        ],
    ),
    (
        "number in words",
        "Os três maiores produtores extraíram cinco milhões e duzentas mil toneladas de fosfato.",
        [
            "production actual | phosphate | - | 5200000 t exact | - | - | cinco milhões e duzentas mil toneladas",
        ],
    ),
    (
        "two companies, two changes",
        "Em setembro de 2024, a Codelco produziu 121.800 toneladas de cobre, 4,2% a menos que no mesmo mês de 2023, enquanto a Escondida aumentou sua produção em 20%, para 107.300 toneladas.",
        [
            "production actual | copper | Codelco | 121800 t exact | 2024-09-01..2024-09-30 | -4.2 yoy | 121.800 toneladas",
            "production actual | copper | Escondida | 107300 t exact | 2024-09-01..2024-09-30 | +20 yoy | 107.300 toneladas",
        ],
    ),
    (
        "nationality before a name",
        "A canadense Lundin Mining informou que produziu 43,2 mil toneladas de cobre e 58 mil onças de ouro em 2024.",
        [
            "production actual | copper | Lundin Mining | 43200 t exact | 2024-01-01..2024-12-31 | - | 43,2 mil toneladas",
            "production actual | gold | Lundin Mining | 58000 oz exact | 2024-01-01..2024-12-31 | - | 58 mil onças",
        ],
    ),
    (
        "multinational's fiscal year",
        "A mineradora anglo-australiana BHP produziu 257 milhões de toneladas de minério de ferro no ano fiscal de 2024, alta de 1%.",
        [
            "production actual | iron ore | BHP | 257000000 t exact | 2023-07-01..2024-06-30 | +1 yoy | 257 milhões de toneladas",
        ],
    ),
    (
        "states",
        "A produção de minério de ferro em Minas Gerais somou 190 milhões de toneladas, e a do Pará, 175 milhões de toneladas.",
        [
            "production actual | iron ore | Minas Gerais | 190000000 t exact | - | - | 190 milhões de toneladas",
            "production actual | iron ore | Pará | 175000000 t exact | - | - | 175 milhões de toneladas",
        ],
    ),
    (
        "government's estimate",
        "O Governo moçambicano estima que a produção de grafite atinja 329 mil toneladas em 2025.",
        [
            "production planned | graphite | Mozambique | 329000 t exact | 2025-01-01..2025-12-31 | - | 329 mil toneladas",
        ],
    ),
    (
        "quarter a year before in portugal's words",
        "A Syrah extraiu em Balama 98 mil toneladas de grafite no trimestre, face às 24 mil toneladas do trimestre homólogo.",
        [
            "production actual | graphite | Syrah | 98000 t exact | 2025-07-01..2025-09-30 | - | 98 mil toneladas",
            "production actual | graphite | Syrah | 24000 t exact | 2024-07-01..2024-09-30 | - | 24 mil toneladas",
        ],
    ),
    (
        "port and its shipments",
        "Os embarques de minério de ferro pelo porto de Ponta da Madeira totalizaram 42 milhões de toneladas em outubro.",
        [
            "deliveries actual | iron ore | Ponta da Madeira | 42000000 t exact | 2025-10-01..2025-10-31 | - | 42 milhões de toneladas",
        ],
    ),
    (
        "per head is none",
        "O consumo de aço por habitante é de 122 quilos por ano no Brasil.",
        [],
    ),
    (
        "headline of a country",
        "Chile: produção de cobre cai 2,1% em janeiro e fica em 426.889 toneladas.",
        [
            "production actual | copper | Chile | 426889 t exact | 2025-01-01..2025-01-31 | -2.1 yoy | 426.889 toneladas",
        ],
    ),
    (
        "apposition of rank",
        "O Peru, segundo maior produtor mundial, extraiu 2,74 milhões de toneladas métricas finas de cobre.",
        [
            "production actual | copper | Peru | 2740000 t exact | - | - | 2,74 milhões de toneladas métricas",
        ],
    ),
    (
        "quarter on quarter",
        "A Rio Tinto embarcou 85,7 milhões de toneladas de minério de ferro da Pilbara, queda de 1% na base trimestral.",
        [
            "deliveries actual | iron ore | Rio Tinto | 85700000 t exact | - | -1 qoq | 85,7 milhões de toneladas",
        ],
    ),
    (
        "company's full name and initials",
        "A Companhia Siderúrgica Nacional (CSN) registrou vendas de 1,2 milhão de toneladas de aço, crescimento de 9,6% frente ao 2T25.",
        [
            "sales actual | steel | CSN | 1200000 t exact | - | +9.6 yoy | 1,2 milhão de toneladas",
        ],
    ),
    (
        "energy, area and barrels are none",
        "A usina gera 500 megawatts, ocupa 300 hectares e a Petrobras produziu 2,8 milhões de barris de petróleo por dia.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_portuguese_sentence(text, figures):
    assert told(text, "pt") == figures
