"""French: aims and works to come, amounts that are moved, months and years of bases."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "aim that was missed",
        "La société Nordvik Mining a extrait 540 000 tonnes de phosphate en 2024. Elle souhaitait atteindre une production de 710 000 tonnes.",
        [
            "production actual | phosphate | Nordvik Mining | 540000 t exact | 2024-01-01..2024-12-31 | - | 540 000 tonnes",
            "production planned | phosphate | Nordvik Mining | 710000 t exact | - | - | 710 000 tonnes",
        ],
    ),
    (
        "plant agreed upon",
        "Nordvik Gold a signé un accord pour construire une raffinerie d'or d'une capacité de 80 tonnes par an.",
        [
            "capacity planned | gold | Nordvik Gold | 80 t exact | - | - | 80 tonnes par an",
        ],
    ),
    (
        "loan for a plant",
        "Nordvik Mining a obtenu un prêt pour la construction d'une usine d'une capacité de 90 000 tonnes de cuivre par an.",
        [
            "capacity planned | copper | Nordvik Mining | 90000 t exact | - | - | 90 000 tonnes",
        ],
    ),
    (
        "foundation stone",
        "Nordvik Mining a posé la première pierre d'une aciérie d'une capacité de 2 millions de tonnes d'acier par an.",
        [
            "capacity planned | steel | Nordvik Mining | 2000000 t exact | - | - | 2 millions de tonnes",
        ],
    ),
    (
        "complexes to come",
        "Nordvik Mining investit dans la construction de nouveaux complexes miniers d'une capacité de 9 millions de tonnes de minerai de fer chacun.",
        [
            "capacity planned | iron ore | Nordvik Mining | 9000000 t exact | - | - | 9 millions de tonnes",
        ],
    ),
    (
        "what will be handed over",
        "Nordvik Mining offrira 180 000 tonnes de phosphate aux pays voisins en 2026.",
        [
            "deliveries planned | phosphate | Nordvik Mining | 180000 t exact | 2026-01-01..2026-12-31 | - | 180 000 tonnes",
        ],
    ),
    (
        "customers who are supplied",
        "En 2024, Nordvik Mining a produit 2,8 millions de tonnes de phosphate, ce qui lui a permis d'approvisionner ses clients locaux en leur fournissant près de 2,6 millions de tonnes.",
        [
            "production actual | phosphate | Nordvik Mining | 2800000 t exact | 2024-01-01..2024-12-31 | - | 2,8 millions de tonnes",
            "deliveries actual | phosphate | Nordvik Mining | 2600000 t about | 2024-01-01..2024-12-31 | - | 2,6 millions de tonnes",
        ],
    ),
    (
        "first person of users",
        "L'aciérie de Tarnau a redémarré. « Nous utilisons environ 1 million de tonnes de ferraille par an », a déclaré son directeur.",
        [
            "consumption actual | ferrous scrap | Tarnau | 1000000 t about | - | - | 1 million de tonnes",
        ],
    ),
    (
        "from one to another, far from the verb",
        "Nordvik Mining ambitionne de faire passer sa production de manganèse au Gabon de 4,5 à 7 millions de tonnes d'ici à 2027.",
        [
            "production actual | manganese | Nordvik Mining | 4500000 t exact | - | - | 4,5",
            "production planned | manganese | Nordvik Mining | 7000000 t exact | 2027-01-01..2027-12-31 | - | 7 millions de tonnes",
        ],
    ),
    (
        "by how much",
        "Nordvik Mining veut augmenter sa production de 2 millions de tonnes de phosphate en 2026.",
        [
            "other planned | phosphate | Nordvik Mining | 2000000 t exact | 2026-01-01..2026-12-31 | - | 2 millions de tonnes",
        ],
    ),
    (
        "what it is now",
        "Nordvik Mining veut doubler sa production de minerai de fer, qui oscille actuellement entre 12 et 13 millions de tonnes, à 24 millions de tonnes à l'horizon 2028.",
        [
            "production actual | iron ore | Nordvik Mining | 12000000..13000000 t exact | - | - | 12 et 13 millions de tonnes",
            "production planned | iron ore | Nordvik Mining | 24000000 t exact | 2028-01-01..2028-12-31 | - | 24 millions de tonnes",
        ],
    ),
    (
        "same month of another year",
        "En janvier 2018, la production de phosphate de Nordvik Mining n'a pas dépassé 160 mille tonnes, alors qu'elle a atteint 500 mille tonnes durant le mois de janvier de l'année précédente.",
        [
            "production actual | phosphate | Nordvik Mining | 160000 t under | 2018-01-01..2018-01-31 | - | 160 mille tonnes",
            "production actual | phosphate | Nordvik Mining | 500000 t exact | 2017-01-01..2017-01-31 | - | 500 mille tonnes",
        ],
    ),
    (
        "year when",
        "En 2013, Nordvik Mining a produit 3,3 millions de tonnes de phosphate, 21 % de plus par rapport à 2012, année au cours de laquelle elle n'avait produit que 2,7 millions de tonnes.",
        [
            "production actual | phosphate | Nordvik Mining | 3300000 t exact | 2013-01-01..2013-12-31 | +21 yoy | 3,3 millions de tonnes",
            "production actual | phosphate | Nordvik Mining | 2700000 t exact | 2012-01-01..2012-12-31 | - | 2,7 millions de tonnes",
        ],
    ),
    (
        "yearly average of better times",
        "La production de phosphate de Nordvik Mining n'a pas dépassé 3,3 millions de tonnes en 2013, contre une moyenne annuelle de 8 millions de tonnes.",
        [
            "production actual | phosphate | Nordvik Mining | 3300000 t under | 2013-01-01..2013-12-31 | - | 3,3 millions de tonnes",
            "production actual | phosphate | Nordvik Mining | 8000000 t exact | - | - | 8 millions de tonnes",
        ],
    ),
    (
        "last year behind next year",
        "Nordvik Mining prévoit de produire 12 millions de tonnes de phosphate cette année et 14 millions l'année prochaine, contre 10,8 millions de tonnes l'an dernier.",
        [
            "production planned | phosphate | Nordvik Mining | 12000000 t exact | 2025-01-01..2025-12-31 | - | 12 millions de tonnes",
            "production planned | phosphate | Nordvik Mining | 14000000 t exact | 2026-01-01..2026-12-31 | - | 14 millions",
            "production actual | phosphate | Nordvik Mining | 10800000 t exact | 2024-01-01..2024-12-31 | - | 10,8 millions de tonnes",
        ],
    ),
    (
        "last months",
        "Nordvik Mining a produit 640 000 tonnes de phosphate au cours des deux derniers mois.",
        [
            "production actual | phosphate | Nordvik Mining | 640000 t exact | 2025-09-01..2025-10-31 | - | 640 000 tonnes",
        ],
    ),
    (
        "same quarter of a year",
        "Nordvik Mining a produit 12 000 tonnes de cuivre au troisième trimestre 2025, contre 10 000 tonnes au trimestre correspondant de 2024.",
        [
            "production actual | copper | Nordvik Mining | 12000 t exact | 2025-07-01..2025-09-30 | - | 12 000 tonnes",
            "production actual | copper | Nordvik Mining | 10000 t exact | 2024-07-01..2024-09-30 | - | 10 000 tonnes",
        ],
    ),
    (
        "quarter that closed",
        "La mine de Tarnau a vendu 114 000 onces d'or au premier trimestre 2025, moins que les 120 000 onces du trimestre bouclé fin décembre dernier.",
        [
            "sales actual | gold | Tarnau | 114000 oz exact | 2025-01-01..2025-03-31 | - | 114 000 onces",
            "sales actual | gold | Tarnau | 120000 oz exact | 2024-10-01..2024-12-31 | - | 120 000 onces",
        ],
    ),
    (
        "who was allowed to",
        "Selon Nordvik, la rénovation du chemin de fer a permis à Comilog d'atteindre une production de 4,1 millions de tonnes de minerai de manganèse en 2017.",
        [
            "production actual | manganese ore | COMILOG | 4100000 t exact | 2017-01-01..2017-12-31 | - | 4,1 millions de tonnes",
        ],
    ),
    (
        "mine of a rank",
        "La 3e mine de cuivre du monde, Tarnau, a produit 437 000 tonnes en 2024.",
        [
            "production actual | copper | Tarnau | 437000 t exact | 2024-01-01..2024-12-31 | - | 437 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_aims_and_works(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
