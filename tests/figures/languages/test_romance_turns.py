"""Spanish, French, Portuguese: times, differences, loads and verbs as further outlets write them."""

from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.languages.told import told

# (language, what is shown, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "es",
        "days of two years",
        "Codelco produjo 900.000 toneladas de cobre entre el 21 de marzo de 2023 y el 19 de febrero de 2024.",
        [
            "production actual | copper | Codelco | 900000 t exact | 2023-03-21..2024-02-19 | - | 900.000 toneladas"
        ],
    ),
    (
        "es",
        "first quarter told as cuarto",
        "La producción de oro de Newmont sumó 34.700 onzas en el primer cuarto del año pasado.",
        ["production actual | gold | Newmont | 34700 oz exact | 2024-01-01..2024-03-31 | - | 34.700 onzas"],
    ),
    (
        "es",
        "half year in letters",
        "Codelco produjo 600.000 toneladas de cobre en el 1S25.",
        [
            "production actual | copper | Codelco | 600000 t exact | 2025-01-01..2025-06-30 | - | 600.000 toneladas"
        ],
    ),
    (
        "es",
        "nine months in letters",
        "Codelco produjo 900.000 toneladas de cobre en 9M25, 3% más a/a.",
        [
            "production actual | copper | Codelco | 900000 t exact | 2025-01-01..2025-09-30 | +3 yoy | 900.000 toneladas"
        ],
    ),
    (
        "es",
        "dateline with a short month",
        "Teherán, 12 may (IRNA)- La producción de aluminio de Irán alcanzó las 53.614 toneladas en abril.",
        [
            "production actual | aluminium | Iran | 53614 t exact | 2025-04-01..2025-04-30 | - | 53.614 toneladas"
        ],
    ),
    (
        "es",
        "load of a truck",
        "La mina de cobre usa una flota de camiones de 360 toneladas.",
        [],
    ),
    (
        "es",
        "tonnes and kilograms in one amount",
        "Perú produjo 2 toneladas y 150 kilos de oro en 2024.",
        [
            "production actual | gold | Peru | 2.15 t exact | 2024-01-01..2024-12-31 | - | 2 toneladas y 150 kilos"
        ],
    ),
    (
        "fr",
        "days of two years",
        "L'Iran a produit 900 000 tonnes de cuivre entre le 21 mars 2023 et le 19 février 2024.",
        ["production actual | copper | Iran | 900000 t exact | 2023-03-21..2024-02-19 | - | 900 000 tonnes"],
    ),
    (
        "fr",
        "tonnes and kilograms in one amount",
        "Le Mali a produit 2 tonnes et 150 kilos d'or en 2024.",
        [
            "production actual | gold | Mali | 2.15 t exact | 2024-01-01..2024-12-31 | - | 2 tonnes et 150 kilos"
        ],
    ),
    (
        "fr",
        "weight of a sack",
        "L'Iran a produit 72 millions de tonnes de ciment en 2024. Un sac de 50 kg se vend 95 000 tomans.",
        [
            "production actual | cement | Iran | 72000000 t exact | 2024-01-01..2024-12-31 | - | 72 millions de tonnes"
        ],
    ),
    (
        "fr",
        "a year closed with",
        "La CPG a bouclé l'année 2024 avec 3,7 millions de tonnes de phosphate.",
        [
            "production actual | phosphate | CPG | 3700000 t exact | 2024-01-01..2024-12-31 | - | 3,7 millions de tonnes"
        ],
    ),
    (
        "fr",
        "contribution of a mine",
        "La mine de Fekola y a contribué à hauteur de 598.661 onces d'or en 2024.",
        ["production actual | gold | Fekola | 598661 oz exact | 2024-01-01..2024-12-31 | - | 598.661 onces"],
    ),
    (
        "pt",
        "days of two calendar months",
        "A Vale produziu 900 mil toneladas de cobre de 21 de março de 2023 a 19 de fevereiro de 2024.",
        [
            "production actual | copper | Vale | 900000 t exact | 2023-03-21..2024-02-19 | - | 900 mil toneladas"
        ],
    ),
    (
        "pt",
        "quarter that ended",
        "A Vale vendeu 80 mil toneladas de níquel no trimestre encerrado em junho de 2025.",
        ["sales actual | nickel | Vale | 80000 t exact | 2025-04-01..2025-06-30 | - | 80 mil toneladas"],
    ),
    (
        "pt",
        "difference beside its base",
        "A Vale produziu 20,4 milhões de toneladas de minério de ferro em 2024, 1,2 milhão de toneladas a menos que os 21,6 milhões de toneladas de 2023.",
        [
            "production actual | iron ore | Vale | 20400000 t exact | 2024-01-01..2024-12-31 | - | 20,4 milhões de toneladas",
            "other actual | iron ore | Vale | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 milhão de toneladas a menos que",
            "production actual | iron ore | Vale | 21600000 t exact | 2023-01-01..2023-12-31 | - | 21,6 milhões de toneladas",
        ],
    ),
    (
        "pt",
        "delivered to a refinery",
        "A mina de Paragominas forneceu à refinaria 2.690 mil toneladas de bauxita em 2024.",
        [
            "deliveries actual | bauxite | Paragominas | 2690000 t exact | 2024-01-01..2024-12-31 | - | 2.690 mil toneladas"
        ],
    ),
    (
        "pt",
        "from abroad",
        "Cerca de 900 mil toneladas de alumina vieram do exterior em 2024.",
        ["imports actual | alumina | - | 900000 t about | 2024-01-01..2024-12-31 | - | 900 mil toneladas"],
    ),
    (
        "pt",
        "load of a truck",
        "A mina de ferro usa caminhões fora de estrada de 100 toneladas.",
        [],
    ),
    (
        "es",
        "a capacity that will rise",
        "La capacidad de la planta de Toquepala pasará de 100.000 a 150.000 toneladas anuales de cobre.",
        [
            "capacity actual | copper | Toquepala | 100000 t exact | - | - | 100.000",
            "capacity planned | copper | Toquepala | 150000 t exact | - | - | 150.000 toneladas anuales",
        ],
    ),
    (
        "fr",
        "a capacity that will rise",
        "La capacité de la fonderie de Nkana sera portée de 100 000 à 150 000 tonnes de cuivre par an.",
        [
            "capacity actual | copper | Nkana | 100000 t exact | - | - | 100 000",
            "capacity planned | copper | Nkana | 150000 t exact | - | - | 150 000 tonnes",
        ],
    ),
    (
        "pt",
        "a capacity that will rise",
        "A capacidade da usina da Samarco passará de 2 milhões para 3 milhões de toneladas de pelotas por ano.",
        [
            "capacity actual | iron ore pellet | Samarco | 2000000 t exact | - | - | 2 milhões",
            "capacity planned | iron ore pellet | Samarco | 3000000 t exact | - | - | 3 milhões de toneladas",
        ],
    ),
    (
        "pt",
        "compared with a quarter in letters",
        "As vendas de minério de ferro da Vale recuaram 2% frente ao 3T24, para 11,5 Mt, no 3T25.",
        ["sales actual | iron ore | Vale | 11500000 t exact | 2025-07-01..2025-09-30 | -2 yoy | 11,5 Mt"],
    ),
    (
        "fr",
        "over the quarter",
        "Le site de Boké a expédié 4 Mt de bauxite au cours du trimestre, en hausse de 7 %.",
        ["deliveries actual | bauxite | Boké | 4000000 t exact | 2025-07-01..2025-09-30 | +7 yoy | 4 Mt"],
    ),
    (
        "fr",
        "came out of the plants",
        "En 2024, 2 millions de tonnes de fonte sont sorties des usines d'Esfahan Steel.",
        [
            "production actual | pig iron | Esfahan Steel Company | 2000000 t exact | 2024-01-01..2024-12-31 | - | 2 millions de tonnes"
        ],
    ),
    (
        "es",
        "left a port",
        "De enero a octubre salieron del puerto de Santa Marta 4 millones de toneladas de carbón.",
        [
            "deliveries actual | coal | Santa Marta | 4000000 t exact | 2025-01-01..2025-10-31 | - | 4 millones de toneladas"
        ],
    ),
    (
        "fr",
        "dateline of a capital",
        "Téhéran, 12 mai (IRNA) - La production d'acier brut a atteint 2,5 millions de tonnes en avril, a indiqué à la TAP une source.",
        [
            "production actual | crude steel | Iran | 2500000 t exact | 2025-04-01..2025-04-30 | - | 2,5 millions de tonnes"
        ],
    ),
    (
        "pt",
        "dateline of a capital",
        "Teerã, 12 mai (IRNA) - A produção de aço bruto atingiu 2,5 milhões de toneladas em abril.",
        [
            "production actual | crude steel | Iran | 2500000 t exact | 2025-04-01..2025-04-30 | - | 2,5 milhões de toneladas"
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(case[0], case[2], case[3]) for case in CASES],
    ids=[f"{case[0]}: {case[1]}" for case in CASES],
)
def test_turns(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures


def test_portuguese_sells_and_says_we():
    text = (
        "No ano passado produzimos 250 mil toneladas de cátodo de cobre e neste ano vamos chegar a 280 mil toneladas. Foram"
        " vendidas no trimestre 20 mil toneladas de zinco."
    )
    found = read_figures(text, published=date(2020, 9, 1), language="pt")
    assert [(figure.measure, figure.status, int(figure.value)) for figure in found] == [
        ("production", "actual", 250000),
        ("production", "planned", 280000),
        ("sales", "actual", 20000),
    ]
