"""French: what others aim at, plans beaten, who holds a mine, what cities and capitals stand for."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "who_holds_it_together",
        "La mine de Tarn, codétenue par le chinois Ganfeng et l'État malien, a produit 246 000 tonnes de concentré de spodumène en 2024.",
        [
            "production actual | spodumene concentrate | Tarn | 246000 t exact | 2024-01-01..2024-12-31 | - | 246 000 tonnes",
        ],
    ),
    (
        "group_of_its_city",
        "KGHM a produit 64 300 tonnes de cuivre en 2024. Le groupe de Lubin a aussi vendu 118 tonnes d'argent.",
        [
            "production actual | copper | KGHM | 64300 t exact | 2024-01-01..2024-12-31 | - | 64 300 tonnes",
            "sales actual | silver | KGHM | 118 t exact | 2024-01-01..2024-12-31 | - | 118 tonnes",
        ],
    ),
    (
        "against_what_was_done",
        "Corvane vise 240 000 tonnes d'alumine pour 2025, contre 236 000 réalisées en 2024.",
        [
            "production planned | alumina | Corvane | 240000 t exact | 2025-01-01..2025-12-31 | - | 240 000 tonnes",
            "production actual | alumina | Corvane | 236000 t exact | 2024-01-01..2024-12-31 | - | 236 000",
        ],
    ),
    (
        "capital_that_expects",
        "La Côte d'Ivoire a produit 48,1 tonnes d'or en 2024. Abidjan en attend 50 tonnes en 2025.",
        [
            "production actual | gold | Côte d'Ivoire | 48.1 t exact | 2024-01-01..2024-12-31 | - | 48,1 tonnes",
            "production planned | gold | Côte d'Ivoire | 50 t exact | 2025-01-01..2025-12-31 | - | 50 tonnes",
        ],
    ),
    (
        "fall_because_of",
        "Corvane a coulé 1 980 000 tonnes d'acier en 2024, en baisse de 4 % du fait des coupures d'électricité.",
        [
            "production actual | steel | Corvane | 1980000 t exact | 2024-01-01..2024-12-31 | -4 yoy | 1 980 000 tonnes",
        ],
    ),
    (
        "what_another_aims_at",
        "Corvane a exporté 687 000 tonnes d'ilménite en 2024. Rio Tinto prévoit pour 2025, tous sites confondus, 1,1 million de tonnes de scories de titane.",
        [
            "exports actual | ilmenite | Corvane | 687000 t exact | 2024-01-01..2024-12-31 | - | 687 000 tonnes",
            "production planned | titanium slag | Rio Tinto | 1100000 t exact | 2025-01-01..2025-12-31 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "to_part_with_a_site",
        "Corvane a produit 512 000 onces d'or en 2024. La compagnie, qui compte céder Tarn, table toujours sur 600 000 onces en 2025.",
        [
            "production actual | gold | Corvane | 512000 oz exact | 2024-01-01..2024-12-31 | - | 512 000 onces",
            "production planned | gold | Corvane | 600000 oz exact | 2025-01-01..2025-12-31 | - | 600 000 onces",
        ],
    ),
    (
        "target_exceeded_by_so_much",
        "Corvane a produit 58 700 tonnes de cuivre en 2024 ; l'objectif de 57 000 tonnes a donc été dépassé de 3 %.",
        [
            "production actual | copper | Corvane | 58700 t exact | 2024-01-01..2024-12-31 | +3 plan | 58 700 tonnes",
            "production planned | copper | Corvane | 57000 t exact | 2024-01-01..2024-12-31 | - | 57 000 tonnes",
        ],
    ),
    (
        "program_exceeded_behind_colon",
        "Corvane a produit 236 100 tonnes d'alumine en 2024. On tablait sur 230 000 tonnes : le programme est dépassé de 2,7 %.",
        [
            "production actual | alumina | Corvane | 236100 t exact | 2024-01-01..2024-12-31 | +2.7 plan | 236 100 tonnes",
            "production planned | alumina | Corvane | 230000 t exact | 2024-01-01..2024-12-31 | - | 230 000 tonnes",
        ],
    ),
    (
        "will_be_built",
        "Une fonderie de 150 000 tonnes de cuivre par an sera bâtie à Sungun.",
        [
            "capacity planned | copper | Sungun | 150000 t exact | - | - | 150 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says(text, figures):
    assert told(text, "fr") == figures
