"""Spanish, Portuguese and French: stretches over two years, quarters by their last day, firms by their land, amounts in short, as companies and statistics offices write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, language, sentence, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "months of two years",
        "es",
        "En el periodo febrero 2024 - enero 2025, la producción de cemento de Colombia totalizó 12.908,2 miles de toneladas.",
        [
            "production actual | cement | Colombia | 12908200 t exact | 2024-02-01..2025-01-31 | - | 12.908,2 miles de toneladas",
        ],
    ),
    (
        "from a month of a year to one of the next",
        "es",
        "De octubre de 2024 a septiembre de 2025, México produjo 470.000 toneladas de cobre.",
        [
            "production actual | copper | Mexico | 470000 t exact | 2024-10-01..2025-09-30 | - | 470.000 toneladas",
        ],
    ),
    (
        "millions in short",
        "es",
        "El despacho nacional de cemento de Perú alcanzó un acumulado de 12.9MM TM en 2024.",
        [
            "deliveries actual | cement | Peru | 12900000 t exact | 2024-01-01..2024-12-31 | - | 12.9MM TM",
        ],
    ),
    (
        "a plant able to make",
        "es",
        "SQM opera una planta capaz de producir hasta 30 mil toneladas anuales de hidróxido de litio.",
        [
            "capacity actual | lithium hydroxide | SQM | 30000 t exact | - | - | 30 mil toneladas anuales",
        ],
    ),
    (
        "a difference",
        "es",
        "Entre lo vendido y lo producido en 2024 hay una diferencia de 10 mil toneladas de carbonato de litio.",
        [
            "other actual | lithium carbonate | - | 10000 t exact | 2024-01-01..2024-12-31 | - | 10 mil toneladas",
        ],
    ),
    (
        "recovery against a year",
        "es",
        "Los despachos de cemento de Argentina alcanzaron 10.461.624 toneladas en 2024, una recuperación de 10,7 por ciento frente a 2023.",
        [
            "deliveries actual | cement | Argentina | 10461624 t exact | 2024-01-01..2024-12-31 | +10.7 yoy | 10.461.624 toneladas",
        ],
    ),
    (
        "above what was placed in a month",
        "es",
        "En febrero de 2025 los despachos de cemento totalizaron 819.655 toneladas, 18,4 por ciento arriba de las colocaciones de febrero de 2024.",
        [
            "deliveries actual | cement | - | 819655 t exact | 2025-02-01..2025-02-28 | +18.4 yoy | 819.655 toneladas",
        ],
    ),
    (
        "same stretch of time",
        "pt",
        "O Irã produziu 2,57 milhões de toneladas de pelotas de ferro em cinco meses, ante 2,95 milhões de toneladas no mesmo período de tempo do ano anterior.",
        [
            "production actual | iron ore pellet | Iran | 2570000 t exact | 2025-03-21..2025-08-22 | - | 2,57 milhões de toneladas",
            "production actual | iron ore pellet | Iran | 2950000 t exact | 2024-03-20..2024-08-21 | - | 2,95 milhões de toneladas",
        ],
    ),
    (
        "tons more, in short",
        "pt",
        "Foram exportadas 286 mil t a mais de alumina em 2024.",
        [
            "exports actual | alumina | - | 286000 t exact | 2024-01-01..2024-12-31 | - | 286 mil t a mais",
        ],
    ),
    (
        "raw material of another",
        "pt",
        "A alumina, matéria-prima para fabricação de alumínio primário, teve em 2024 produção de 10.451 mil t no Brasil.",
        [
            "production actual | alumina | Brazil | 10451000 t exact | 2024-01-01..2024-12-31 | - | 10.451 mil t",
        ],
    ),
    (
        "largest producer of the world is no land",
        "pt",
        "A maior produtora de minério de ferro do mundo vendeu 81 milhões de toneladas no segundo trimestre, informou a Vale.",
        [
            "sales actual | iron ore | Vale | 81000000 t exact | 2025-04-01..2025-06-30 | - | 81 milhões de toneladas",
        ],
    ),
    (
        "quarter ended on a day",
        "fr",
        "Pour le trimestre clos au 31 mars 2025, ArcelorMittal a expédié 13,6 Mt d'acier.",
        [
            "deliveries actual | steel | ArcelorMittal | 13600000 t exact | 2025-01-01..2025-03-31 | - | 13,6 Mt",
        ],
    ),
    (
        "three months by name",
        "fr",
        "Au cours des mois d'avril, mai et juin 2025, l'Iran a produit 166 986 tonnes de lingots d'aluminium.",
        [
            "production actual | aluminium ingot | Iran | 166986 t exact | 2025-04-01..2025-06-30 | - | 166 986 tonnes",
        ],
    ),
    (
        "mine with its land before its name",
        "fr",
        "La mine d'or burkinabé Houndé a produit 277 000 onces d'or en 2024.",
        [
            "production actual | gold | Houndé | 277000 oz exact | 2024-01-01..2024-12-31 | - | 277 000 onces",
        ],
    ),
    (
        "only, before a name",
        "fr",
        "Seule Wahgnion a enregistré une hausse, avec 39 000 onces d'or livrées contre 29 000 onces en 2023.",
        [
            "production actual | gold | Wahgnion | 39000 oz exact | - | - | 39 000 onces",
            "production actual | gold | Wahgnion | 29000 oz exact | 2023-01-01..2023-12-31 | - | 29 000 onces",
        ],
    ),
    (
        "at the same time, before a noun",
        "fr",
        "Le Gabon a produit 2,1 millions de tonnes de manganèse au premier trimestre. Parallèlement, les exportations ont atteint 1,9 million de tonnes.",
        [
            "production actual | manganese | Gabon | 2100000 t exact | 2025-01-01..2025-03-31 | - | 2,1 millions de tonnes",
            "exports actual | manganese | Gabon | 1900000 t exact | 2025-01-01..2025-03-31 | - | 1,9 million de tonnes",
        ],
    ),
    (
        "ministry of three fields",
        "fr",
        "Selon le ministère iranien de l'Industrie, des Mines et du Commerce, 32 000 tonnes d'aluminium ont été produites en mai.",
        [
            "production actual | aluminium | Iran | 32000 t exact | 2025-05-01..2025-05-31 | - | 32 000 tonnes",
        ],
    ),
    (
        "changes of two bases with one verb",
        "fr",
        "Les importations chinoises de cathodes de cuivre se sont élevées à 374 100 tonnes en septembre, en hausse de 21,76 % en glissement mensuel et de 7,44 % en glissement annuel.",
        [
            "imports actual | copper cathode | China | 374100 t exact | 2025-09-01..2025-09-30 | +7.44 yoy | 374 100 tonnes",
        ],
    ),
    (
        "imports that melted",
        "fr",
        "Les importations chinoises de zinc en provenance du Pérou ont fondu de 10,5% en mars, à 25.715 tonnes.",
        [
            "imports actual | zinc | China | 25715 t exact | 2025-03-01..2025-03-31 | -10.5 yoy | 25.715 tonnes",
        ],
    ),
    (
        "products are no verb",
        "fr",
        "En mai, la Chine a importé 514 000 tonnes de cuivre brut et de produits dérivés, soit une hausse de 8,8 % sur un an.",
        [
            "imports actual | unwrought copper and copper product | China | 514000 t exact | 2025-05-01..2025-05-31 | +8.8 yoy | 514 000 tonnes",
        ],
    ),
    (
        "changes of two bases with one noun",
        "pt",
        "As exportações de aço do Brasil somaram 810 mil toneladas em outubro, alta de 2,1% na comparação mensal e de 5,4% na anual.",
        [
            "exports actual | steel | Brazil | 810000 t exact | 2025-10-01..2025-10-31 | +5.4 yoy | 810 mil toneladas",
        ],
    ),
    (
        "changes of two bases with one noun",
        "es",
        "La producción de zinc de Perú fue de 125.300 toneladas en agosto, con un alza de 2,1 % intermensual y de 5,4 % interanual.",
        [
            "production actual | zinc | Peru | 125300 t exact | 2025-08-01..2025-08-31 | +5.4 yoy | 125.300 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [case[1:] for case in CASES], ids=[f"{case[1]} {case[0]}" for case in CASES]
)
def test_sentence_says(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
