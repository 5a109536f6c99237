"""French idioms: what was sold, sent, brought in, meant and taken, and who the latter is."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "invoiced",
        "Selby Cement a facturé 412 000 tonnes de ciment en 2024.",
        [
            "sales actual | cement | Selby Cement | 412000 t exact | 2024-01-01..2024-12-31 | - | 412 000 tonnes",
        ],
    ),
    (
        "sent over the border",
        "Selon la douane, 57 300 tonnes de cuivre ont passé la frontière tarnaise en mai 2024.",
        [
            "exports actual | copper | - | 57300 t exact | 2024-05-01..2024-05-31 | - | 57 300 tonnes",
        ],
    ),
    (
        "had to bring in",
        "La Pologne a dû importer 3,4 millions de tonnes de charbon en 2024.",
        [
            "imports actual | coal | Poland | 3400000 t exact | 2024-01-01..2024-12-31 | - | 3,4 millions de tonnes",
        ],
    ),
    (
        "bought in which land",
        "L'Inde a acheté à l'Australie quelque 18,2 millions de tonnes de charbon en 2024.",
        [
            "imports actual | coal | India | 18200000 t about | 2024-01-01..2024-12-31 | - | 18,2 millions de tonnes",
        ],
    ),
    (
        "on rails",
        "Hollin Manganese a mis sur rail 214 000 tonnes de minerai de manganèse en mars 2024.",
        [
            "deliveries actual | manganese ore | Hollin Manganese | 214000 t exact | 2024-03-01..2024-03-31 | - | 214 000 tonnes",
        ],
    ),
    (
        "on rest in the ground",
        "Le gisement de Selby cache quelque 63 millions de tonnes de minerai de fer.",
        [
            "reserves actual | iron ore | Selby | 63000000 t about | - | - | 63 millions de tonnes",
        ],
    ),
    (
        "what it was meant to make",
        "La mine de Hollin était censée produire 140 000 onces d'or en 2024.",
        [
            "production planned | gold | Hollin | 140000 oz exact | 2024-01-01..2024-12-31 | - | 140 000 onces",
        ],
    ),
    (
        "expected from which plant",
        "Nordvik Zinc attend de sa fonderie de Selby 118 000 tonnes de zinc en 2025.",
        [
            "production planned | zinc | Selby | 118000 t exact | 2025-01-01..2025-12-31 | - | 118 000 tonnes",
        ],
    ),
    (
        "half a year",
        "Dans la première moitié de l'année 2024, Nordvik Zinc a produit 58 700 tonnes de zinc.",
        [
            "production actual | zinc | Nordvik Zinc | 58700 t exact | 2024-01-01..2024-06-30 | - | 58 700 tonnes",
        ],
    ),
    (
        "less than",
        "Nordvik Zinc a produit 114 000 tonnes de zinc en 2024, soit 3 000 tonnes de zinc de moins qu'en 2023.",
        [
            "production actual | zinc | Nordvik Zinc | 114000 t exact | 2024-01-01..2024-12-31 | - | 114 000 tonnes",
            "other actual | zinc | Nordvik Zinc | 3000 t exact | 2024-01-01..2024-12-31 | - | 3 000 tonnes",
        ],
    ),
    (
        "as much as in a whole year",
        "La mine de Hollin a sorti 44 000 onces d'or au premier semestre 2024, soit autant que durant toute l'année 2023.",
        [
            "production actual | gold | Hollin | 44000 oz exact | 2024-01-01..2024-06-30 | - | 44 000 onces",
        ],
    ),
    (
        "the latter",
        "Nordvik Zinc a livré 41 000 tonnes de concentré de zinc à Selby Metals en 2024. Cette dernière a produit 19 600 tonnes de zinc.",
        [
            "deliveries actual | zinc concentrate | Nordvik Zinc | 41000 t exact | 2024-01-01..2024-12-31 | - | 41 000 tonnes",
            "production actual | zinc | Selby Metals | 19600 t exact | 2024-01-01..2024-12-31 | - | 19 600 tonnes",
        ],
    ),
    (
        "artisans",
        "Au Burundi, la filière artisanale a produit 940 kg d'or en 2024.",
        [
            "production actual | gold | Burundi | 0.94 t exact | 2024-01-01..2024-12-31 | - | 940 kg",
        ],
    ),
    (
        "for sale in a land",
        "Aux États-Unis, Corvane Steel a livré 3,6 millions de tonnes d'acier en 2024.",
        [
            "deliveries actual | steel | Corvane Steel | 3600000 t exact | 2024-01-01..2024-12-31 | - | 3,6 millions de tonnes",
        ],
    ),
    (
        "ore of which metal",
        "La mine de Hollin a produit 21 400 tonnes de nickel contenu dans son ferronickel en 2024. Elle a aussi vendu 1,3 million de tonnes de minerai.",
        [
            "production actual | nickel in ferronickel | Hollin | 21400 t exact | 2024-01-01..2024-12-31 | - | 21 400 tonnes",
            "sales actual | nickel ore | Hollin | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1,3 million de tonnes",
        ],
    ),
    (
        "sticks to",
        "Nordvik Zinc s'en tient à 120 000 tonnes de zinc pour 2025.",
        [
            "production planned | zinc | Nordvik Zinc | 120000 t exact | 2025-01-01..2025-12-31 | - | 120 000 tonnes",
        ],
    ),
    (
        "took",
        "L'Inde a acheté 310 000 tonnes de phosphate à Selby Phosphate en 2024. Le Brésil en a pris 120 000.",
        [
            "imports actual | phosphate | India | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 000 tonnes",
            "imports actual | phosphate | Brazil | 120000 t exact | 2024-01-01..2024-12-31 | - | 120 000",
        ],
    ),
    (
        "what the contract called for",
        "La fonderie de Selby a reçu 96 000 tonnes de concentré de zinc en 2024, quand le contrat en demandait 110 000.",
        [
            "deliveries actual | zinc concentrate | Selby | 96000 t exact | 2024-01-01..2024-12-31 | - | 96 000 tonnes",
            "deliveries planned | zinc concentrate | Selby | 110000 t exact | 2024-01-01..2024-12-31 | - | 110 000",
        ],
    ),
    (
        "consumed to make",
        "L'usine de Hollin a absorbé 64 000 tonnes de bauxite pour en faire 24 000 tonnes d'alumine en 2024.",
        [
            "consumption actual | bauxite | Hollin | 64000 t exact | 2024-01-01..2024-12-31 | - | 64 000 tonnes",
            "production actual | alumina | Hollin | 24000 t exact | 2024-01-01..2024-12-31 | - | 24 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
