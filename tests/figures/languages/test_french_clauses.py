"""French: capitals and bodies that stand for a land, subsidiaries, and amounts that go from one to another."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "capital that stands for its land",
        "Au Mali, la production d'or a été de 51,7 tonnes en 2024. Pour 2025, Bamako table sur 54,2 tonnes.",
        [
            "production actual | gold | Mali | 51.7 t exact | 2024-01-01..2024-12-31 | - | 51,7 tonnes",
            "production planned | gold | Mali | 54.2 t exact | 2025-01-01..2025-12-31 | - | 54,2 tonnes",
        ],
    ),
    (
        "another capital",
        "Libreville vise 12 millions de tonnes de minerai de manganèse en 2026.",
        [
            "production planned | manganese ore | Gabon | 12000000 t exact | 2026-01-01..2026-12-31 | - | 12 millions de tonnes",
        ],
    ),
    (
        "just in a month",
        "Rien qu'au mois de juillet, la Mauritanie a exporté 1,3 million de tonnes de minerai de fer.",
        [
            "exports actual | iron ore | Mauritania | 1300000 t exact | 2025-07-01..2025-07-31 | - | 1,3 million de tonnes",
        ],
    ),
    (
        "left the country",
        "Au premier trimestre, 210 000 tonnes de phosphate ont quitté le pays depuis Lomé, a indiqué le Togo.",
        [
            "exports actual | phosphate | Togo | 210000 t exact | 2025-01-01..2025-03-31 | - | 210 000 tonnes",
        ],
    ),
    (
        "subsidiary of a nation",
        "Managem a produit 195 000 onces d'or en 2024. Sa filiale guinéenne en a livré 118 000 onces.",
        [
            "production actual | gold | Managem | 195000 oz exact | 2024-01-01..2024-12-31 | - | 195 000 onces",
            "production actual | gold | Managem | 118000 oz exact | 2024-01-01..2024-12-31 | - | 118 000 onces",
        ],
    ),
    (
        "from one capacity to another with a material",
        "Le groupe OCP veut porter sa capacité de production d'engrais de 12 à 20 millions de tonnes en 2027.",
        [
            "capacity actual | fertilizer | OCP | 12000000 t exact | - | - | 12",
            "capacity planned | fertilizer | OCP | 20000000 t exact | - | - | 20 millions de tonnes",
        ],
    ),
    (
        "from one capacity to another",
        "La Sonasid compte porter sa capacité annuelle de 1,2 à 1,6 million de tonnes de rond à béton en 2027.",
        [
            "capacity actual | rebar | Sonasid | 1200000 t exact | - | - | 1,2",
            "capacity planned | rebar | Sonasid | 1600000 t exact | - | - | 1,6 million de tonnes",
        ],
    ),
    (
        "to be carried",
        "La SNIM compte acheminer 14 millions de tonnes de minerai de fer en 2026.",
        [
            "deliveries planned | iron ore | SNIM | 14000000 t exact | 2026-01-01..2026-12-31 | - | 14 millions de tonnes",
        ],
    ),
    (
        "alone",
        "La Société minière de Boké a exporté à elle seule 18,1 millions de tonnes de bauxite au deuxième trimestre.",
        [
            "exports actual | bauxite | SMB | 18100000 t exact | 2025-04-01..2025-06-30 | - | 18,1 millions de tonnes",
        ],
    ),
    (
        "route of steel",
        "En France, la filière électrique a produit 4,1 millions de tonnes en 2024.",
        [
            "production actual | electric steel | France | 4100000 t exact | 2024-01-01..2024-12-31 | - | 4,1 millions de tonnes",
        ],
    ),
    (
        "flat steel",
        "Tosyali Algérie a produit 1,2 million de tonnes d'acier plat en 2024.",
        [
            "production actual | flat steel | Tosyali Algeria | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 million de tonnes",
        ],
    ),
    (
        "state as an informant",
        "L'Etat guinéen a recensé 22 tonnes d'or exportées en 2024.",
        [
            "exports actual | gold | Guinea | 22 t exact | 2024-01-01..2024-12-31 | - | 22 tonnes",
        ],
    ),
    (
        "land by its initials",
        "La RDC a extrait 37 820 tonnes de cobalt au premier trimestre 2024.",
        [
            "production actual | cobalt | DR Congo | 37820 t exact | 2024-01-01..2024-03-31 | - | 37 820 tonnes",
        ],
    ),
    (
        "body that speaks for a land",
        "Selon l'Office des changes, les exportations de phosphate brut ont atteint 5,46 millions de tonnes en 2023.",
        [
            "exports actual | phosphate | Morocco | 5460000 t exact | 2023-01-01..2023-12-31 | - | 5,46 millions de tonnes",
        ],
    ),
    (
        "town with a small word within",
        "Le site de Fos-sur-Mer a coulé 2,2 millions de tonnes de brames en 2024.",
        [
            "production actual | slab | Fos-sur-Mer | 2200000 t exact | 2024-01-01..2024-12-31 | - | 2,2 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_clauses(text, figures):
    assert told(text, "fr") == figures
