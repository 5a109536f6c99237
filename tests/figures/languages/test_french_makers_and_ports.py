"""French: makers called by their town, who owns them, for whom a port loads, and where a plant lies."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "mill_of_a_province",
        "L'aciérie du Khorassan, installée à Neyshabour, a coulé 702 000 tonnes d'acier brut en 2023.",
        [
            "production actual | crude steel | Khorasan Steel Company | 702000 t exact | 2023-01-01..2023-12-31 | - | 702 000 tonnes",
        ],
    ),
    (
        "mill_in_a_list",
        "L'aciérie du Khouzestan a coulé 2,8 millions de tonnes d'acier en 2024, suivie de celle d'Ispahan (1,9 million).",
        [
            "production actual | steel | Khuzestan Steel Company | 2800000 t exact | 2024-01-01..2024-12-31 | - | 2,8 millions de tonnes",
            "production actual | steel | Esfahan Steel Company | 1900000 t exact | 2024-01-01..2024-12-31 | - | 1,9 million",
        ],
    ),
    (
        "foulad_is_a_steelmaker",
        "Foulad Khouzestan a produit 3,6 millions de tonnes d'acier en 2024.",
        [
            "production actual | steel | Khuzestan Steel Company | 3600000 t exact | 2024-01-01..2024-12-31 | - | 3,6 millions de tonnes",
        ],
    ),
    (
        "old_name_of_a_mill",
        "Zob Ahan d'Ispahan a produit 2,4 millions de tonnes d'acier en 2024.",
        [
            "production actual | steel | Esfahan Steel Company | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 millions de tonnes",
        ],
    ),
    (
        "company_of_a_town_at_another",
        "La compagnie charbonnière de Kerman, à Zarand, a extrait 610 000 tonnes de charbon en 2024.",
        [
            "production actual | coal | Kerman Coal | 610000 t exact | 2024-01-01..2024-12-31 | - | 610 000 tonnes",
        ],
    ),
    (
        "company_and_its_initials",
        "La Compagnie industrielle et commerciale des mines de Huazhou (CICMHZ) a sorti 530 000 tonnes de manganèse en 2024.",
        [
            "production actual | manganese | CICMHZ | 530000 t exact | 2024-01-01..2024-12-31 | - | 530 000 tonnes",
        ],
    ),
    (
        "of_a_company_with_its_article",
        "La production de la Société minière de Boké s'est élevée à 36 millions de tonnes de bauxite en 2024.",
        [
            "production actual | bauxite | SMB | 36000000 t exact | 2024-01-01..2024-12-31 | - | 36 millions de tonnes",
        ],
    ),
    (
        "for_whom_a_port_loads",
        "Au port de Tarn, 687 000 tonnes d'ilménite ont été chargées en 2024 pour le compte de Corvane Minerals.",
        [
            "deliveries actual | ilmenite | Corvane Minerals | 687000 t exact | 2024-01-01..2024-12-31 | - | 687 000 tonnes",
        ],
    ),
    (
        "who_owns_it_told_with_que",
        "Ses partenaires ont mieux fait : Tenke Fungurume Mining, que détient Corvane, a livré 213 000 tonnes de cuivre en 2024.",
        [
            "production actual | copper | Tenke Fungurume | 213000 t exact | 2024-01-01..2024-12-31 | - | 213 000 tonnes",
        ],
    ),
    (
        "with_the_tons_of_another",
        "Avec les 3 700 tonnes d'Alumine d'Iran, la production iranienne d'aluminium ressort à 55 500 tonnes en mai 2025.",
        [
            "production actual | aluminium | Iran Alumina | 3700 t exact | 2025-05-01..2025-05-31 | - | 3 700 tonnes",
            "production actual | aluminium | Iran | 55500 t exact | 2025-05-01..2025-05-31 | - | 55 500 tonnes",
        ],
    ),
    (
        "group_of_a_city_with_roots",
        "Corvane a publié ses comptes. Le groupe zurichois aux racines belges a produit 1,1 million de tonnes de zinc en 2024.",
        [
            "production actual | zinc | Corvane | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "plant_in_a_region",
        "En Campine, le site de Tarn a coulé 236 000 tonnes de zinc en 2024.",
        [
            "production actual | zinc | Tarn | 236000 t exact | 2024-01-01..2024-12-31 | - | 236 000 tonnes",
        ],
    ),
    (
        "town_of_a_plant",
        "À Annaba, Tosyali Algérie a produit 2,8 millions de tonnes d'acier en 2024.",
        [
            "production actual | steel | Tosyali Algeria | 2800000 t exact | 2024-01-01..2024-12-31 | - | 2,8 millions de tonnes",
        ],
    ),
    (
        "this_mine_of_the_sentence_before",
        "Corvane a produit 109 000 onces d'or en 2024. En Ontario, la mine de Tarn est achevée à 91 %. Corvane prévoit que cette mine donnera en moyenne 495 000 onces d'or par année.",
        [
            "production actual | gold | Corvane | 109000 oz exact | 2024-01-01..2024-12-31 | - | 109 000 onces",
            "production planned | gold | Tarn | 495000 oz exact | - | - | 495 000 onces",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says(text, figures):
    assert told(text, "fr") == figures
