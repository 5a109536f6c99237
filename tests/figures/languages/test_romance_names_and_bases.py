"""Spanish and Portuguese: names with articles, per cents and their bases, plans and parts, as the press writes them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, language, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "name with an article of its own",
        "es",
        "La mina La Loma, de Drummond, produjo 12 millones de toneladas de carbón en 2024.",
        [
            "production actual | coal | La Loma | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12 millones de toneladas",
        ],
    ),
    (
        "article before a name",
        "pt",
        "Em Moçambique, a Vulcan extraiu 4,3 milhões de toneladas de carvão no primeiro trimestre, mais 12,5% do que no período homólogo.",
        [
            "production actual | coal | Vulcan | 4300000 t exact | 2025-01-01..2025-03-31 | +12.5 yoy | 4,3 milhões de toneladas",
        ],
    ),
    (
        "per cent in front of the amount reached",
        "es",
        "La producción de cobre de Perú mostró un crecimiento de 8,6% (198.467 toneladas) en junio de 2025, en comparación con idéntico mes del 2024 (182.711 toneladas).",
        [
            "production actual | copper | Peru | 198467 t exact | 2025-06-01..2025-06-30 | +8.6 yoy | 198.467 toneladas",
            "production actual | copper | Peru | 182711 t exact | 2024-06-01..2024-06-30 | - | 182.711 toneladas",
        ],
    ),
    (
        "what a metal is used for",
        "pt",
        "A Vale foi a maior produtora mundial de níquel em 2024, com 275 mil toneladas do metal utilizado na fabricação de aço inoxidável.",
        [
            "production actual | nickel | Vale | 275000 t exact | 2024-01-01..2024-12-31 | - | 275 mil toneladas",
        ],
    ),
    (
        "personal infinitives",
        "pt",
        "A Usiminas viu as vendas de aço caírem 10,5% no terceiro trimestre e chegarem a 1,4 milhão de toneladas.",
        [
            "sales actual | steel | Usiminas | 1400000 t exact | 2025-07-01..2025-09-30 | -10.5 yoy | 1,4 milhão de toneladas",
        ],
    ),
    (
        "cut as a noun",
        "pt",
        "A Usiminas reduziu a produção de aço bruto. Na usina de Ipatinga, o corte foi de 19,9%, para 799 mil toneladas.",
        [
            "production actual | crude steel | Ipatinga | 799000 t exact | - | -19.9 yoy | 799 mil toneladas",
        ],
    ),
    (
        "year and quarter",
        "pt",
        "As vendas de aço da CSN caíram 17% na relação anual e 8% na trimestral, para 1,072 milhão de toneladas no terceiro trimestre.",
        [
            "sales actual | steel | CSN | 1072000 t exact | 2025-07-01..2025-09-30 | -17 yoy | 1,072 milhão de toneladas",
        ],
    ),
    (
        "low of months",
        "pt",
        "Em abril, as exportações de minério de ferro do Brasil tocaram uma mínima mensal para 2025, de 18,34 milhões de toneladas.",
        [
            "exports actual | iron ore | Brazil | 18340000 t exact | 2025-04-01..2025-04-30 | - | 18,34 milhões de toneladas",
        ],
    ),
    (
        "will go from the present",
        "pt",
        "A capacidade da planta da Sigma passará das atuais 270 mil para 520 mil toneladas de concentrado de lítio por ano.",
        [
            "capacity actual | lithium concentrate | Sigma | 270000 t exact | - | - | 270 mil",
            "capacity planned | lithium concentrate | Sigma | 520000 t exact | - | - | 520 mil toneladas",
        ],
    ),
    (
        "that span of another year",
        "es",
        "En el primer semestre de 2025 la producción de acero crudo en Latinoamérica alcanzó 28,3 millones de toneladas, un 3 % por debajo del volumen medido en ese lapso de 2024.",
        [
            "production actual | crude steel | Latin America | 28300000 t exact | 2025-01-01..2025-06-30 | -3 yoy | 28,3 millones de toneladas",
        ],
    ),
    (
        "steel chamber of a country",
        "es",
        "En octubre la producción de acero crudo fue de 380.800 toneladas, informó la Cámara Argentina del Acero.",
        [
            "production actual | crude steel | Argentina | 380800 t exact | 2025-10-01..2025-10-31 | - | 380.800 toneladas",
        ],
    ),
    (
        "target exceeded",
        "es",
        "Colquiri cerró 2024 con 3.540 toneladas métricas finas de estaño, superando en 6% la meta programada.",
        [
            "production actual | tin | Colquiri | 3540 t exact | 2024-01-01..2024-12-31 | - | 3.540 toneladas métricas finas",
        ],
    ),
    (
        "tons of fine copper",
        "es",
        "La producción de cobre de Antofagasta llegó a 238.412 toneladas métricas de fino en agosto, una baja de 8,3% en doce meses.",
        [
            "production actual | copper | Antofagasta | 238412 t exact | 2025-08-01..2025-08-31 | -8.3 yoy | 238.412 toneladas métricas de fino",
        ],
    ),
    (
        "thousand before decimals of millions",
        "es",
        "El mundo produjo mil 869,9 millones de toneladas de acero en 2024.",
        [
            "production actual | steel | World | 1869900000 t exact | 2024-01-01..2024-12-31 | - | mil 869,9 millones de toneladas",
        ],
    ),
    (
        "output of all mines is no metal's",
        "es",
        "Cae 2,7% la producción minera en agosto: Inegi\n\nEn agosto se produjeron en México 41.377 toneladas de zinc.",
        [
            "production actual | zinc | Mexico | 41377 t exact | 2025-08-01..2025-08-31 | - | 41.377 toneladas",
        ],
    ),
    (
        "that is to say",
        "es",
        "En septiembre se extrajeron en Perú 1.166.572 toneladas de hierro, esto es, 8,3% más que en septiembre del año pasado.",
        [
            "production actual | iron ore | Peru | 1166572 t exact | 2025-09-01..2025-09-30 | +8.3 yoy | 1.166.572 toneladas",
        ],
    ),
    (
        "year that is not over",
        "pt",
        "Em setembro, o Brasil importou 67,34 mil toneladas de aço. Em 2025, o volume importado de aço caiu 22,8%, chegando a 666,26 mil toneladas.",
        [
            "imports actual | steel | Brazil | 67340 t exact | 2025-09-01..2025-09-30 | - | 67,34 mil toneladas",
            "imports actual | steel | Brazil | 666260 t exact | 2025-01-01..2025-09-30 | -22.8 yoy | 666,26 mil toneladas",
        ],
    ),
    (
        "year before with its value",
        "pt",
        "A produção de minério de ferro do Pará em 2024 foi de 192,3 Mt, um aumento de 1,9% em comparação a 2023, que foi de 188,78 Mt.",
        [
            "production actual | iron ore | Pará | 192300000 t exact | 2024-01-01..2024-12-31 | +1.9 yoy | 192,3 Mt",
            "production actual | iron ore | Pará | 188780000 t exact | 2023-01-01..2023-12-31 | - | 188,78 Mt",
        ],
    ),
    (
        "share of all in a basis",
        "es",
        "La producción de cobalto de Sherritt en 2024 fue de 3.370 toneladas sobre una base del 100%, por encima de lo previsto.",
        [
            "production actual | cobalt | Sherritt | 3370 t exact | 2024-01-01..2024-12-31 | - | 3.370 toneladas",
        ],
    ),
    (
        "rest of a list",
        "es",
        "Entre enero y abril Constancia produjo 41.000 TMF de cobre (+10,2%), Milpo con 14.000 TMF (0,0%), y otros con 36.000 TMF (+21,9%).",
        [
            "production actual | copper | Constancia | 41000 t exact | 2025-01-01..2025-04-30 | +10.2 yoy | 41.000 TMF",
            "production actual | copper | Milpo | 14000 t exact | 2025-01-01..2025-04-30 | +0 yoy | 14.000 TMF",
            "production actual | copper | Other companies | 36000 t exact | 2025-01-01..2025-04-30 | +21.9 yoy | 36.000 TMF",
        ],
    ),
    (
        "same amount as before",
        "es",
        "Entre enero y abril de 2025 la producción de cobre de Perú ascendió a 733.000 TMF, registrando igual cantidad a la lograda entre enero y abril de 2024.",
        [
            "production actual | copper | Peru | 733000 t exact | 2025-01-01..2025-04-30 | - | 733.000 TMF",
        ],
    ),
    (
        "target that was beaten",
        "es",
        "La producción de plata de Fresnillo fue en 2024 de 45 millones de onzas, delante de nuestra estimación de 43 millones.",
        [
            "production actual | silver | Fresnillo | 45000000 oz exact | 2024-01-01..2024-12-31 | - | 45 millones de onzas",
            "production planned | silver | Fresnillo | 43000000 oz exact | 2024-01-01..2024-12-31 | - | 43 millones",
        ],
    ),
    (
        "steel distributors of a country",
        "pt",
        "As vendas de aços planos subiram 39% em setembro, chegando a 403,1 mil toneladas, segundo o Instituto Nacional dos Distribuidores de Aço (Inda).",
        [
            "sales actual | flat steel | Brazil | 403100 t exact | 2025-09-01..2025-09-30 | +39 yoy | 403,1 mil toneladas",
        ],
    ),
    (
        "year that producers ended",
        "es",
        "Las mineras cerraron el 2024 con resultados dispares. Drummond exportó 27,9 millones de toneladas de carbón.",
        [
            "exports actual | coal | Drummond | 27900000 t exact | 2024-01-01..2024-12-31 | - | 27,9 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [case[1:] for case in CASES], ids=[f"{case[1]} {case[0]}" for case in CASES]
)
def test_sentence_says(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
