"""Spanish, Portuguese and French: per cents in words, bases, stretches of months, aims and bodies, as outlets of several countries write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, language, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "per cent in words, more than in a month",
        "es",
        "Los laminados en frío sumaron 88.400 toneladas en junio, un 3,2 por ciento más que las de mayo de 2024.",
        [
            "production actual | cold-rolled steel | - | 88400 t exact | 2025-06-01..2025-06-30 | +3.2 yoy | 88.400 toneladas",
        ],
    ),
    (
        "per cent in words, above that of a month",
        "es",
        "La fundición produjo en agosto 12.300 toneladas de cobre, una cifra un 4,5 por ciento mayor a la de agosto del 2024.",
        [
            "production actual | copper | - | 12300 t exact | 2025-08-01..2025-08-31 | +4.5 yoy | 12.300 toneladas",
        ],
    ),
    (
        "cumulative to a month by its ordinal",
        "es",
        "La producción acumulada de zinc de Perú al quinto mes del 2025 fue de 512,300 TMF.",
        [
            "production actual | zinc | Peru | 512300 t exact | 2025-01-01..2025-05-31 | - | 512,300 TMF",
        ],
    ),
    (
        "minister is no producer",
        "es",
        "La ministra de Energía y Minas estimó que la producción de plata de Perú llegaría a 112 millones de onzas en 2026.",
        [
            "production planned | silver | Peru | 112000000 oz exact | 2026-01-01..2026-12-31 | - | 112 millones de onzas",
        ],
    ),
    (
        "it should be noted is no producer",
        "es",
        "Cabe señalar que Chile produjo 430.000 toneladas de cobre en septiembre.",
        [
            "production actual | copper | Chile | 430000 t exact | 2025-09-01..2025-09-30 | - | 430.000 toneladas",
        ],
    ),
    (
        "when, behind a base",
        "es",
        "En octubre se fundieron 31.000 toneladas de estaño, una baja de 8% frente a octubre de 2024, en el que se alcanzaron las 33.700 toneladas.",
        [
            "production actual | tin | - | 31000 t exact | 2025-10-01..2025-10-31 | -8 yoy | 31.000 toneladas",
            "production actual | tin | - | 33700 t exact | 2024-10-01..2024-10-31 | - | 33.700 toneladas",
        ],
    ),
    (
        "tons in short",
        "es",
        "En enero-junio Escondida redujo su producción de cobre en 2%, totalizando 601.200 TM.",
        [
            "production actual | copper | Escondida | 601200 t exact | 2025-01-01..2025-06-30 | -2 yoy | 601.200 TM",
        ],
    ),
    (
        "per cent in words, above that of a month",
        "pt",
        "A Usiminas vendeu 310 mil toneladas de aço em maio, 4,1 por cento acima de maio de 2024.",
        [
            "sales actual | steel | Usiminas | 310000 t exact | 2025-05-01..2025-05-31 | +4.1 yoy | 310 mil toneladas",
        ],
    ),
    (
        "same quarter as a base, with to behind it",
        "pt",
        "A produção de níquel da Vale caiu 7,5% no segundo trimestre de 2025, ante igual trimestre no ano passado, para 40,1 mil toneladas.",
        [
            "production actual | nickel | Vale | 40100 t exact | 2025-04-01..2025-06-30 | -7.5 yoy | 40,1 mil toneladas",
        ],
    ),
    (
        "when, behind a base",
        "pt",
        "A CSN vendeu 1,1 milhão de toneladas de aço no trimestre, queda de 5% sobre igual período do ano passado, quando foram vendidas 1,158 milhão de toneladas.",
        [
            "sales actual | steel | CSN | 1100000 t exact | 2025-07-01..2025-09-30 | -5 yoy | 1,1 milhão de toneladas",
            "sales actual | steel | CSN | 1158000 t exact | 2024-07-01..2024-09-30 | - | 1,158 milhão de toneladas",
        ],
    ),
    (
        "on the result of a month",
        "pt",
        "Em setembro a produção de aço bruto do Brasil foi de 2,8 milhões de toneladas, com alta de 2,5% sobre o resultado de setembro de 2024.",
        [
            "production actual | crude steel | Brazil | 2800000 t exact | 2025-09-01..2025-09-30 | +2.5 yoy | 2,8 milhões de toneladas",
        ],
    ),
    (
        "last twelve months to one",
        "pt",
        "As vendas de cimento nos últimos 12 meses até setembro atingiram 65,2 milhões de toneladas no Brasil.",
        [
            "sales actual | cement | Brazil | 65200000 t exact | 2024-10-01..2025-09-30 | - | 65,2 milhões de toneladas",
        ],
    ),
    (
        "to the end of a month",
        "pt",
        "Até final de agosto, a mina de Moatize já tinha produzido 4,2 milhões de toneladas de carvão.",
        [
            "production actual | coal | Moatize | 4200000 t exact | 2025-01-01..2025-08-31 | - | 4,2 milhões de toneladas",
        ],
    ),
    (
        "million tons in short",
        "pt",
        "As exportações de aço do Brasil caíram 3% em julho, para 1,3 mi/t.",
        [
            "exports actual | steel | Brazil | 1300000 t exact | 2025-07-01..2025-07-31 | -3 yoy | 1,3 mi/t",
        ],
    ),
    (
        "just exported",
        "pt",
        "A Jindal acaba de exportar 36 mil toneladas de carvão.",
        [
            "exports actual | coal | Jindal | 36000 t exact | - | - | 36 mil toneladas",
        ],
    ),
    (
        "union of an industry speaks for its country",
        "pt",
        "As vendas de cimento somaram 5,4 milhões de toneladas em agosto, segundo o Sindicato Nacional da Indústria do Cimento (SNIC).",
        [
            "sales actual | cement | Brazil | 5400000 t exact | 2025-08-01..2025-08-31 | - | 5,4 milhões de toneladas",
        ],
    ),
    (
        "per cent in words, more than",
        "fr",
        "La mine de Tongon a coulé 60.200 onces d'or au premier semestre, 12 pour cent de plus qu'au premier semestre 2024.",
        [
            "production actual | gold | Tongon | 60200 oz exact | 2025-01-01..2025-06-30 | +12 yoy | 60.200 onces",
        ],
    ),
    (
        "a level higher than",
        "fr",
        "La production d'acier brut du Maroc a été de 420 000 tonnes au premier semestre, un niveau supérieur de 6,5% par rapport au premier semestre 2024.",
        [
            "production actual | crude steel | Morocco | 420000 t exact | 2025-01-01..2025-06-30 | +6.5 yoy | 420 000 tonnes",
        ],
    ),
    (
        "last year behind tons",
        "fr",
        "La cimenterie a vendu 812 000 tonnes de ciment en 2025 contre 790 000 tonnes l'an dernier.",
        [
            "sales actual | cement | - | 812000 t exact | 2025-01-01..2025-12-31 | - | 812 000 tonnes",
            "sales actual | cement | - | 790000 t exact | 2024-01-01..2024-12-31 | - | 790 000 tonnes",
        ],
    ),
    (
        "by the end of a month, an aim",
        "fr",
        "Les mines maliennes gardent leur objectif de 60 tonnes d'or d'ici la fin du mois de décembre.",
        [
            "production planned | gold | Mali | 60 t exact | 2025-01-01..2025-12-31 | - | 60 tonnes",
        ],
    ),
    (
        "exceeding the first forecast",
        "fr",
        "La production d'or du Mali s'élevait à 44 tonnes fin août, dépassant ainsi la prévision initiale de 42 tonnes.",
        [
            "production actual | gold | Mali | 44 t exact | 2025-01-01..2025-08-31 | - | 44 tonnes",
            "production planned | gold | Mali | 42 t exact | 2025-01-01..2025-08-31 | - | 42 tonnes",
        ],
    ),
    (
        "percent above a forecast is a change against the plan",
        "fr",
        "Les exportations guinéennes de bauxite ont totalisé 12,4 millions de tonnes en avril, dépassant de 9% les prévisions du gouvernement.",
        [
            "exports actual | bauxite | Guinea | 12400000 t exact | 2025-04-01..2025-04-30 | +9 plan | 12,4 millions de tonnes",
        ],
    ),
    (
        "from mid-month to mid-month",
        "fr",
        "De la mi-mars 2025 à la mi-septembre 2025, la production de ciment de l'Iran s'élevait à 35 millions de tonnes.",
        [
            "production actual | cement | Iran | 35000000 t exact | 2025-03-15..2025-09-15 | - | 35 millions de tonnes",
        ],
    ),
    (
        "first month of a year",
        "fr",
        "Au cours du premier mois de cette année 2025, l'Iran a produit 2,6 millions de tonnes d'acier brut.",
        [
            "production actual | crude steel | Iran | 2600000 t exact | 2025-01-01..2025-01-31 | - | 2,6 millions de tonnes",
        ],
    ),
    (
        "steel by its furnaces",
        "fr",
        "En France, la filière fonte a produit 540 000 tonnes en juin et la production des fours électriques a atteint 310 000 tonnes.",
        [
            "production actual | oxygen steel | France | 540000 t exact | 2025-06-01..2025-06-30 | - | 540 000 tonnes",
            "production actual | electric steel | France | 310000 t exact | 2025-06-01..2025-06-30 | - | 310 000 tonnes",
        ],
    ),
    (
        "pre-reduced ore",
        "fr",
        "L'Inde a produit 4,4 millions de tonnes de minerai de fer pré-réduit en mai.",
        [
            "production actual | sponge iron | India | 4400000 t exact | 2025-05-01..2025-05-31 | - | 4,4 millions de tonnes",
        ],
    ),
    (
        "ministry expects",
        "fr",
        "Le ministère des Mines projette 34,1 millions de tonnes d'exportations de bauxite au quatrième trimestre.",
        [
            "exports planned | bauxite | - | 34100000 t exact | 2025-10-01..2025-12-31 | - | 34,1 millions de tonnes",
        ],
    ),
    (
        "companies with their initials, respectively",
        "fr",
        "La Société de Développement des Mines (SDM), Chalco et la Compagnie des Bauxites de Kindia (CBK) ont respectivement exporté 347 250 tonnes, 267 078 tonnes et 176 476 tonnes de bauxite en mars.",
        [
            "exports actual | bauxite | SDM | 347250 t exact | 2025-03-01..2025-03-31 | - | 347 250 tonnes",
            "exports actual | bauxite | Chalco | 267078 t exact | 2025-03-01..2025-03-31 | - | 267 078 tonnes",
            "exports actual | bauxite | CBK | 176476 t exact | 2025-03-01..2025-03-31 | - | 176 476 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [case[1:] for case in CASES], ids=[f"{case[1]} {case[0]}" for case in CASES]
)
def test_sentence_says(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
