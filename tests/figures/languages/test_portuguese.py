"""Portuguese: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "quarter by its code",
        "A produção de minério de ferro da Vale somou 85,3 milhões de toneladas no 4T24, queda de 4,6% na comparação anual.",
        [
            "production actual | iron ore | Vale | 85300000 t exact | 2024-10-01..2024-12-31 | -4.6 yoy | 85,3 milhões de toneladas",
        ],
    ),
    (
        "year to date against a year",
        "No acumulado de 2024, a Vale produziu 327,7 milhões de toneladas de minério de ferro, alta de 2% ante 2023.",
        [
            "production actual | iron ore | Vale | 327700000 t exact | 2024-01-01..2024-12-31 | +2 yoy | 327,7 milhões de toneladas",
        ],
    ),
    (
        "same period of the year before",
        "As vendas de minério de ferro totalizaram 81,2 milhões de toneladas, recuo de 10,1% em relação ao mesmo período do ano anterior.",
        [
            "sales actual | iron ore | - | 81200000 t exact | - | -10.1 yoy | 81,2 milhões de toneladas",
        ],
    ),
    (
        "nationality of the output",
        "A produção brasileira de aço bruto foi de 33,7 milhões de toneladas em 2024, um crescimento de 5,3% frente a 2023, segundo o Instituto Aço Brasil.",
        [
            "production actual | crude steel | Brazil | 33700000 t exact | 2024-01-01..2024-12-31 | +5.3 yoy | 33,7 milhões de toneladas",
        ],
    ),
    (
        "changes and what they lead to",
        "As importações de aço cresceram 18,2%, para 6 milhões de toneladas, e as exportações caíram 18,1%, para 9,6 milhões de toneladas.",
        [
            "imports actual | steel | - | 6000000 t exact | - | +18.2 yoy | 6 milhões de toneladas",
            "exports actual | steel | - | 9600000 t exact | - | -18.1 yoy | 9,6 milhões de toneladas",
        ],
    ),
    (
        "a country's exports of a month",
        "O Brasil exportou 32,1 milhões de toneladas de minério de ferro em outubro, informou a Secex.",
        [
            "exports actual | iron ore | Brazil | 32100000 t exact | 2025-10-01..2025-10-31 | - | 32,1 milhões de toneladas",
        ],
    ),
    (
        "more than in the quarter before",
        "A Usiminas vendeu 1,08 milhão de toneladas de aço no segundo trimestre de 2024, 4% a mais que no trimestre anterior.",
        [
            "sales actual | steel | Usiminas | 1080000 t exact | 2024-04-01..2024-06-30 | +4 qoq | 1,08 milhão de toneladas",
        ],
    ),
    (
        "between two amounts planned",
        "A empresa prevê produzir entre 325 milhões e 335 milhões de toneladas de minério de ferro em 2025.",
        [
            "production planned | iron ore | - | 325000000..335000000 t exact | 2025-01-01..2025-12-31 | - | 325 milhões e 335 milhões de toneladas",
        ],
    ),
    (
        "deve atingir",
        "A produção de níquel deve atingir entre 160 mil e 175 mil toneladas neste ano.",
        [
            "production planned | nickel | - | 160000..175000 t exact | 2025-01-01..2025-12-31 | - | 160 mil e 175 mil toneladas",
        ],
    ),
    (
        "portuguese of africa, more than",
        "Moçambique exportou 18,5 milhões de toneladas de carvão em 2023, mais 5% do que no ano anterior.",
        [
            "exports actual | coal | Mozambique | 18500000 t exact | 2023-01-01..2023-12-31 | +5 yoy | 18,5 milhões de toneladas",
        ],
    ),
    (
        "carats against a year before",
        "Angola produziu 14,1 milhões de quilates de diamantes em 2024, contra 9,8 milhões de quilates no ano anterior.",
        [
            "production actual | diamond | Angola | 14100000 ct exact | 2024-01-01..2024-12-31 | - | 14,1 milhões de quilates",
            "production actual | diamond | Angola | 9800000 ct exact | 2023-01-01..2023-12-31 | - | 9,8 milhões de quilates",
        ],
    ),
    (
        "plan of a state company",
        "A Endiama prevê alcançar 17,53 milhões de quilates de diamantes em 2025.",
        [
            "production planned | diamond | Endiama | 17530000 ct exact | 2025-01-01..2025-12-31 | - | 17,53 milhões de quilates",
        ],
    ),
    (
        "mine with an article",
        "A mina de Salobo produziu 54,6 mil toneladas de cobre contido no trimestre.",
        [
            "production actual | copper | Salobo | 54600 t exact | 2025-07-01..2025-09-30 | - | 54,6 mil toneladas",
        ],
    ),
    (
        "full number, against guidance",
        "A Sigma Lithium produziu 77.034 toneladas de concentrado de lítio no quarto trimestre, 27% acima do guidance.",
        [
            "production actual | lithium concentrate | Sigma Lithium | 77034 t exact | 2024-10-01..2024-12-31 | +27 plan | 77.034 toneladas",
        ],
    ),
    (
        "capacity a year",
        "A CBMM tem capacidade instalada de 150 mil toneladas por ano de ferronióbio.",
        [
            "capacity actual | ferroniobium | CBMM | 150000 t exact | - | - | 150 mil toneladas por ano",
        ],
    ),
    (
        "reserves of a deposit",
        "As reservas provadas da jazida somam 1,2 bilhão de toneladas de bauxita.",
        [
            "reserves actual | bauxite | - | 1200000000 t exact | - | - | 1,2 bilhão de toneladas",
        ],
    ),
    (
        "months and ounces",
        "De janeiro a setembro, a produção de ouro da AngloGold Ashanti no Brasil alcançou 240 mil onças.",
        [
            "production actual | gold | AngloGold Ashanti | 240000 oz exact | 2025-01-01..2025-09-30 | - | 240 mil onças",
        ],
    ),
    (
        "iranian year by number",
        "O Irã produziu 31 milhões de toneladas de aço bruto no ano iraniano 1403.",
        [
            "production actual | crude steel | Iran | 31000000 t exact | 2024-03-20..2025-03-20 | - | 31 milhões de toneladas",
        ],
    ),
    (
        "iranian months",
        "A produção de cátodo de cobre do Irã cresceu 3,2% nos primeiros nove meses do atual ano iraniano e chegou a 216.732 toneladas.",
        [
            "production actual | copper cathode | Iran | 216732 t exact | 2024-03-20..2024-12-20 | +3.2 yoy | 216.732 toneladas",
        ],
    ),
    (
        "stocks of ports",
        "Os estoques de minério de ferro nos portos chineses subiram para 148,5 milhões de toneladas.",
        [
            "inventory actual | iron ore | China | 148500000 t exact | - | - | 148,5 milhões de toneladas",
        ],
    ),
    (
        "world total of a month",
        "A produção mundial de aço bruto atingiu 146,8 milhões de toneladas em novembro, alta de 0,8% em relação a igual mês do ano passado.",
        [
            "production actual | crude steel | World | 146800000 t exact | 2024-11-01..2024-11-30 | +0.8 yoy | 146,8 milhões de toneladas",
        ],
    ),
    (
        "two metals of a company",
        "A Somincor produziu 28.340 toneladas de cobre e 110.000 toneladas de zinco em 2024.",
        [
            "production actual | copper | Somincor | 28340 t exact | 2024-01-01..2024-12-31 | - | 28.340 toneladas",
            "production actual | zinc | Somincor | 110000 t exact | 2024-01-01..2024-12-31 | - | 110.000 toneladas",
        ],
    ),
    (
        "from what to what a year",
        "O investimento de R$ 1,5 bilhão vai elevar a capacidade da usina de 3 milhões para 4,5 milhões de toneladas por ano de aço.",
        [
            "capacity actual | steel | - | 3000000 t exact | - | - | 3 milhões",
            "capacity planned | steel | - | 4500000 t exact | - | - | 4,5 milhões de toneladas por ano",
        ],
    ),
    (
        "that of another material",
        "Em maio, a produção de alumina caiu 3%, para 900 mil toneladas, e a de alumínio primário subiu 8%, para 95 mil toneladas.",
        [
            "production actual | alumina | - | 900000 t exact | 2025-05-01..2025-05-31 | -3 yoy | 900 mil toneladas",
            "production actual | aluminium | - | 95000 t exact | 2025-05-01..2025-05-31 | +8 yoy | 95 mil toneladas",
        ],
    ),
    (
        "vessels are none",
        "O navio de 400 mil toneladas de porte bruto atracou no terminal.",
        [],
    ),
    (
        "difference before the level",
        "As vendas de finos de minério de ferro subiram 3,4 Mt em termos homólogos, para 74,0 Mt.",
        [
            "other actual | iron ore fines | - | 3400000 t exact | - | - | 3,4 Mt",
            "sales actual | iron ore fines | - | 74000000 t exact | - | - | 74,0 Mt",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_portuguese_sentence(text, figures):
    assert told(text, "pt") == figures
