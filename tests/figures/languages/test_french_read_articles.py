"""French stories as outlets tell them: what a plan starts from, whose mine it was, what an exchange saw, which quarter ended when."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the quarter ended when",
        "La mine de Hollin a produit 1,4 million de tonnes de concentré de fer pour le deuxième trimestre de l'exercice qui a pris fin le 30 septembre 2024.",
        [
            "production actual | iron ore concentrate | Hollin | 1400000 t exact | 2024-07-01..2024-09-30 | - | 1,4 million de tonnes",
        ],
    ),
    (
        "three months ended when",
        "Nordvik Iron a vendu 1,7 million de tonnes de concentré de fer lors de la période de trois mois qui a pris fin le 30 juin 2024.",
        [
            "sales actual | iron ore concentrate | Nordvik Iron | 1700000 t exact | 2024-04-01..2024-06-30 | - | 1,7 million de tonnes",
        ],
    ),
    (
        "wet and dry megatonnes",
        "Nordvik Iron a produit 2,7 Mtmh de concentré de fer au premier trimestre 2025 et en a vendu 2,9 Mtms.",
        [
            "production actual | iron ore concentrate | Nordvik Iron | 2700000 t exact | 2025-01-01..2025-03-31 | - | 2,7 Mtmh",
            "sales actual | iron ore concentrate | Nordvik Iron | 2900000 t exact | 2025-01-01..2025-03-31 | - | 2,9 Mtms",
        ],
    ),
    (
        "what it is at present",
        "Tarn Phosphate veut augmenter sa production de phosphate, actuellement de 30 millions de tonnes par an, à 50 millions de tonnes d'ici à 2030.",
        [
            "production actual | phosphate | Tarn Phosphate | 30000000 t exact | - | - | 30 millions de tonnes par an",
            "production planned | phosphate | Tarn Phosphate | 50000000 t exact | 2030-01-01..2030-12-31 | - | 50 millions de tonnes",
        ],
    ),
    (
        "where the owner will make it",
        "La mine d'or Hollin a livré 150 000 onces en 2024. Son propriétaire Nordvik Gold veut y produire 200 000 onces en 2025.",
        [
            "production actual | gold | Hollin | 150000 oz exact | 2024-01-01..2024-12-31 | - | 150 000 onces",
            "production planned | gold | Hollin | 200000 oz exact | 2025-01-01..2025-12-31 | - | 200 000 onces",
        ],
    ),
    (
        "half of it from one mine",
        "La moitié de la production du groupe Nordvik Gold provient de la mine de Hollin, soit 410 000 onces d'or en 2024 sur un total de 880 000 onces.",
        [
            "production actual | gold | Hollin | 410000 oz exact | 2024-01-01..2024-12-31 | - | 410 000 onces",
            "production actual | gold | Nordvik Gold | 880000 oz exact | 2024-01-01..2024-12-31 | - | 880 000 onces",
        ],
    ),
    (
        "the year that opens the sentence",
        "En 2022, la mine d'or Hollin a livré 87 300 onces au premier trimestre.",
        [
            "production actual | gold | Hollin | 87300 oz exact | 2022-01-01..2022-03-31 | - | 87 300 onces",
        ],
    ),
    (
        "against an estimate",
        "Selby Phosphate a produit seulement 1,7 million de tonnes de phosphate en 2024 contre des estimations de production de 2,6 millions de tonnes.",
        [
            "production actual | phosphate | Selby Phosphate | 1700000 t exact | 2024-01-01..2024-12-31 | - | 1,7 million de tonnes",
            "production planned | phosphate | Selby Phosphate | 2600000 t exact | 2024-01-01..2024-12-31 | - | 2,6 millions de tonnes",
        ],
    ),
    (
        "the last quarter",
        "Le groupe Tarn Graphite table sur 12 000 tonnes de graphite pour le dernier trimestre de 2025.",
        [
            "production planned | graphite | Tarn Graphite | 12000 t exact | 2025-10-01..2025-12-31 | - | 12 000 tonnes",
        ],
    ),
    (
        "a land like which",
        "Le Mali a produit 57 tonnes d'or en 2024. Le pays veut rejoindre les plus grands, comme le Ghana dont la production a atteint 121 tonnes en 2024.",
        [
            "production actual | gold | Mali | 57 t exact | 2024-01-01..2024-12-31 | - | 57 tonnes",
            "production actual | gold | Ghana | 121 t exact | 2024-01-01..2024-12-31 | - | 121 tonnes",
        ],
    ),
    (
        "what was permitted",
        "Le gouvernement vient d'autoriser Nordvik Nickel à exporter 4 millions de tonnes de minerai de nickel par an.",
        [
            "exports planned | nickel ore | Nordvik Nickel | 4000000 t exact | - | - | 4 millions de tonnes",
        ],
    ),
    (
        "in late April",
        "Le premier lot de 31 000 tonnes de ciment a été livré par Tarn Cement vers la fin du mois d'avril dernier.",
        [
            "deliveries actual | cement | Tarn Cement | 31000 t exact | 2025-04-01..2025-04-30 | - | 31 000 tonnes",
        ],
    ),
    (
        "a month by its place in the year",
        "Au cours du seul mois d'azar, le neuvième de l'année 1403, l'Iran a produit 18 350 tonnes de cathodes de cuivre.",
        [
            "production actual | copper cathode | Iran | 18350 t exact | 2024-11-21..2024-12-20 | - | 18 350 tonnes",
        ],
    ),
    (
        "what the plan asked for",
        "Le complexe de Hollin a produit 53 200 tonnes de concentré de phosphate en 2024, quand ses actionnaires n'en demandaient que 50 000.",
        [
            "production actual | phosphate concentrate | Hollin | 53200 t exact | 2024-01-01..2024-12-31 | - | 53 200 tonnes",
            "production planned | phosphate concentrate | Hollin | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 000",
        ],
    ),
    (
        "what is not given up",
        "Nous n'avons pas renoncé à nos 7,4 millions de tonnes de concentré de fer pour 2025, assure le directeur de Tarn Iron.",
        [
            "production planned | iron ore concentrate | Tarn Iron | 7400000 t exact | 2025-01-01..2025-12-31 | - | 7,4 millions de tonnes",
        ],
    ),
    (
        "said to consume",
        "Selby Steel affirme consommer 1,8 million de tonnes de concentré de charbon par an.",
        [
            "consumption actual | coal concentrate | Selby Steel | 1800000 t exact | - | - | 1,8 million de tonnes",
        ],
    ),
    (
        "through the mill",
        "L'usine de Hollin a broyé durant cette période 2,12 million de tonnes de minerai d'or.",
        [
            "consumption actual | gold ore | Hollin | 2120000 t exact | - | - | 2,12 million de tonnes",
        ],
    ),
    (
        "of the two minerals",
        "L'usine de Selby a tiré du sable 312 000 tonnes d'ilménite et 44 700 tonnes de zircon en 2024. Un an plus tôt, elle avait fourni respectivement 298 000 et 41 900 tonnes des deux minéraux.",
        [
            "production actual | ilmenite | Selby | 312000 t exact | 2024-01-01..2024-12-31 | - | 312 000 tonnes",
            "production actual | zircon | Selby | 44700 t exact | 2024-01-01..2024-12-31 | - | 44 700 tonnes",
            "production actual | ilmenite | Selby | 298000 t exact | 2023-01-01..2023-12-31 | - | 298 000",
            "production actual | zircon | Selby | 41900 t exact | 2023-01-01..2023-12-31 | - | 41 900 tonnes",
        ],
    ),
    (
        "with how much who leads",
        "Avec 23 400 carats de diamants extraits en 2024, les chantiers de Tarnot devancent ceux de Hollinat et de Selby.",
        [
            "production actual | diamond | Tarnot | 23400 ct exact | 2024-01-01..2024-12-31 | - | 23 400 carats",
        ],
    ),
    (
        "near which hills",
        "Au pied des monts Selby, la mine de Hollin a extrait 61 300 tonnes de minerai de chrome en 2024. Les fonderies du pays n'en ont reçu que 9 400 tonnes.",
        [
            "production actual | chrome ore | Hollin | 61300 t exact | 2024-01-01..2024-12-31 | - | 61 300 tonnes",
            "deliveries actual | chrome ore | Hollin | 9400 t exact | 2024-01-01..2024-12-31 | - | 9 400 tonnes",
        ],
    ),
    (
        "lowered from and to",
        "Nordvik Cobalt ramène de 38 000 à 29 000 tonnes sa prévision de production de cobalt pour 2025.",
        [
            "production planned | cobalt | Nordvik Cobalt | 38000 t exact | 2025-01-01..2025-12-31 | - | 38 000",
            "production planned | cobalt | Nordvik Cobalt | 29000 t exact | 2025-01-01..2025-12-31 | - | 29 000 tonnes",
        ],
    ),
    (
        "asleep in warehouses",
        "Environ 3 400 tonnes de cobalt dormaient encore au 30 septembre dans les entrepôts de Nordvik Cobalt.",
        [
            "inventory actual | cobalt | Nordvik Cobalt | 3400 t about | - | - | 3 400 tonnes",
        ],
    ),
    (
        "before it was stopped",
        "Avant d'être arrêtée à la fin de l'année, la mine de Hollin a fourni 19 200 tonnes de cuivre au troisième trimestre 2024.",
        [
            "production actual | copper | Hollin | 19200 t exact | 2024-07-01..2024-09-30 | - | 19 200 tonnes",
        ],
    ),
    (
        "gold bought from another land",
        "La Suisse a importé de l'or de Russie : 5,6 tonnes en mai 2024, d'après la douane.",
        [
            "imports actual | gold | Switzerland | 5.6 t exact | 2024-05-01..2024-05-31 | - | 5,6 tonnes",
        ],
    ),
    (
        "traders of a capital",
        "Les bureaux d'achat de Bangui ont exporté 28 600 carats de diamants bruts en 2024.",
        [
            "exports actual | rough diamond | Central African Republic | 28600 ct exact | 2024-01-01..2024-12-31 | - | 28 600 carats",
        ],
    ),
    (
        "a whole Iranian year",
        "Au premier semestre de 1393, l'Iran a produit 31 millions de tonnes de ciment. Sur toute l'année 1392, la production avait été de près de 66 millions de tonnes.",
        [
            "production actual | cement | Iran | 31000000 t exact | 2014-03-21..2014-09-22 | - | 31 millions de tonnes",
            "production actual | cement | Iran | 66000000 t about | 2013-03-21..2014-03-20 | - | 66 millions de tonnes",
        ],
    ),
    (
        "sums of money behind",
        "Nordvik Iron a vendu 1,3 million de tonnes de concentré de fer en 2024 pour des revenus de 118 M$, en hausse de 4,2 %.",
        [
            "sales actual | iron ore concentrate | Nordvik Iron | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1,3 million de tonnes",
        ],
    ),
    (
        "a stock that was exported",
        "L'exportation d'un stock de 2 900 carats de diamants de Centrafrique a eu lieu en mai 2024.",
        [
            "exports actual | diamond | Central African Republic | 2900 ct exact | 2024-05-01..2024-05-31 | - | 2 900 carats",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
