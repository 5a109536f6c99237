"""French: the many verbs of making, plans fallen short of, what waits in stock, and changes told in passing."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "delivered_metal_is_made",
        "Tarn a livré 60 900 onces d'or au deuxième trimestre 2025, un volume inférieur de 4 % à celui du trimestre d'avant.",
        [
            "production actual | gold | Tarn | 60900 oz exact | 2025-04-01..2025-06-30 | -4 qoq | 60 900 onces",
        ],
    ),
    (
        "delivered_to_somebody",
        "La mine de Tarn a livré 512 000 tonnes de zinc aux usines de Hollin en 2024.",
        [
            "deliveries actual | zinc | Tarn | 512000 t exact | 2024-01-01..2024-12-31 | - | 512 000 tonnes",
        ],
    ),
    (
        "made_in_many_verbs",
        "Tarn a rendu 48 600 onces d'or en 2024 et Hollin n'en a tiré que 12 000 onces.",
        [
            "production actual | gold | Tarn | 48600 oz exact | 2024-01-01..2024-12-31 | - | 48 600 onces",
            "production actual | gold | Hollin | 12000 oz exact | 2024-01-01..2024-12-31 | - | 12 000 onces",
        ],
    ),
    (
        "less_than_expected",
        "Corvane n'a coulé que 402 000 tonnes d'acier en 2024, alors qu'elle en attendait 500 000 tonnes.",
        [
            "production actual | steel | Corvane | 402000 t exact | 2024-01-01..2024-12-31 | - | 402 000 tonnes",
            "production planned | steel | Corvane | 500000 t exact | 2024-01-01..2024-12-31 | - | 500 000 tonnes",
        ],
    ),
    (
        "instead_of_a_plan",
        "L'extraction de charbon de Tarn ressort à 117 900 tonnes en 2024, au lieu des 130 000 tonnes inscrites au plan.",
        [
            "production actual | coal | Tarn | 117900 t exact | 2024-01-01..2024-12-31 | - | 117 900 tonnes",
            "production planned | coal | Tarn | 130000 t exact | 2024-01-01..2024-12-31 | - | 130 000 tonnes",
        ],
    ),
    (
        "beyond_what_was_announced",
        "La mine d'or de Tarn a fondu 432 000 onces en 2024, au-delà des 415 000 que la direction avait annoncées.",
        [
            "production actual | gold | Tarn | 432000 oz exact | 2024-01-01..2024-12-31 | - | 432 000 onces",
            "production planned | gold | Tarn | 415000 oz exact | 2024-01-01..2024-12-31 | - | 415 000",
        ],
    ),
    (
        "what_waits_for_a_ship",
        "Corvane a produit 750 000 tonnes d'ilménite en 2024. Fin décembre, 41 000 tonnes d'ilménite attendaient encore un bateau.",
        [
            "production actual | ilmenite | Corvane | 750000 t exact | 2024-01-01..2024-12-31 | - | 750 000 tonnes",
            "inventory actual | ilmenite | Corvane | 41000 t exact | - | - | 41 000 tonnes",
        ],
    ),
    (
        "what_lies_in_vaults",
        "La Namibie a exporté 12 400 carats de diamants en 2024. Quelque 70 000 carats dorment dans les coffres.",
        [
            "exports actual | diamond | Namibia | 12400 ct exact | 2024-01-01..2024-12-31 | - | 12 400 carats",
            "inventory actual | diamond | Namibia | 70000 ct about | - | - | 70 000 carats",
        ],
    ),
    (
        "what_is_being_built",
        "Corvane construit aussi, avec l'aide d'un groupe chinois, une fonderie d'une capacité de 40 000 tonnes d'aluminium par an.",
        [
            "capacity planned | aluminium | Corvane | 40000 t exact | - | - | 40 000 tonnes",
        ],
    ),
    (
        "we_shall_end_the_year",
        "« Nous finirons l'année avec 11,5 millions de tonnes de concentré de fer », a promis le directeur de Tarn.",
        [
            "production planned | iron ore concentrate | Tarn | 11500000 t exact | 2025-01-01..2025-12-31 | - | 11,5 millions de tonnes",
        ],
    ),
    (
        "will_give",
        "Tarn donnera 110 000 onces d'or en 2026.",
        [
            "production planned | gold | Tarn | 110000 oz exact | 2026-01-01..2026-12-31 | - | 110 000 onces",
        ],
    ),
    (
        "should_fall_to",
        "La production d'or de Tarn devrait retomber à 60 000 onces en 2026.",
        [
            "production planned | gold | Tarn | 60000 oz exact | 2026-01-01..2026-12-31 | - | 60 000 onces",
        ],
    ),
    (
        "rise_told_with_commas",
        "Corvane a produit 244 600 onces d'or en 2024, contre 206 400 onces en 2023. La progression, de 19 %, est à mettre au crédit de la mine de Tarn, ouverte en mai. Tarn a fourni 64 900 onces.",
        [
            "production actual | gold | Corvane | 244600 oz exact | 2024-01-01..2024-12-31 | +19 yoy | 244 600 onces",
            "production actual | gold | Corvane | 206400 oz exact | 2023-01-01..2023-12-31 | - | 206 400 onces",
            "production actual | gold | Tarn | 64900 oz exact | 2024-01-01..2024-12-31 | - | 64 900 onces",
        ],
    ),
    (
        "despite_a_fall",
        "Corvane garde sa place malgré un recul de 2,1 %, à 1,013 million de tonnes d'acier en 2024.",
        [
            "production actual | steel | Corvane | 1013000 t exact | 2024-01-01..2024-12-31 | -2.1 yoy | 1,013 million de tonnes",
        ],
    ),
    (
        "two_falls_in_turn",
        "Corvane a produit 29 800 tonnes de nickel et 2 650 tonnes de cobalt en 2024, des volumes inférieurs de 8 % et de 5 % à ceux de 2023.",
        [
            "production actual | nickel | Corvane | 29800 t exact | 2024-01-01..2024-12-31 | -8 yoy | 29 800 tonnes",
            "production actual | cobalt | Corvane | 2650 t exact | 2024-01-01..2024-12-31 | -5 yoy | 2 650 tonnes",
        ],
    ),
    (
        "longs_and_flats",
        "En 2024, les laminoirs iraniens ont sorti 18,3 millions de tonnes d'acier fini ; les longs y entrent pour 10,9 millions de tonnes et les plats pour 7,4 millions de tonnes.",
        [
            "production actual | steel | Iran | 18300000 t exact | 2024-01-01..2024-12-31 | - | 18,3 millions de tonnes",
            "production actual | long steel product | Iran | 10900000 t exact | 2024-01-01..2024-12-31 | - | 10,9 millions de tonnes",
            "production actual | flat steel product | Iran | 7400000 t exact | 2024-01-01..2024-12-31 | - | 7,4 millions de tonnes",
        ],
    ),
    (
        "the_remaining_ones",
        "Tarn a fourni 114 400 tonnes de cathodes de cuivre en 2024 et Hollin, par lixiviation, les 3 900 restantes.",
        [
            "production actual | copper cathode | Tarn | 114400 t exact | 2024-01-01..2024-12-31 | - | 114 400 tonnes",
            "production actual | copper cathode | Hollin | 3900 t exact | 2024-01-01..2024-12-31 | - | 3 900",
        ],
    ),
    (
        "so_many_of_it",
        "Corvane a expédié 9,3 millions de tonnes de fer en 2024. La mine de Tarn en a fourni 2,7 millions.",
        [
            "deliveries actual | iron ore | Corvane | 9300000 t exact | 2024-01-01..2024-12-31 | - | 9,3 millions de tonnes",
            "production actual | iron ore | Tarn | 2700000 t exact | 2024-01-01..2024-12-31 | - | 2,7 millions",
        ],
    ),
    (
        "shipped_from_it",
        "Corvane a produit 694 000 tonnes de cuivre en 2024 et en a exporté 680 000.",
        [
            "production actual | copper | Corvane | 694000 t exact | 2024-01-01..2024-12-31 | - | 694 000 tonnes",
            "exports actual | copper | Corvane | 680000 t exact | 2024-01-01..2024-12-31 | - | 680 000",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says(text, figures):
    assert told(text, "fr") == figures
