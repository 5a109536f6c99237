"""French: agencies, unions, what is still to be built and what stands in two units, as wires tell it."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "agency that bears a month's name",
        "Gol Gohar a produit 412 mille tonnes de boulettes en un mois, a indiqué son directeur, cité par l'agence Mehr.",
        [
            "production actual | iron ore pellet | Gol Gohar | 412000 t exact | - | - | 412 mille tonnes",
        ],
    ),
    (
        "unit that is still to be built",
        "Une troisième unité, d'une capacité de 3 millions de tonnes de boulettes, doit voir le jour à Sirjan.",
        [
            "capacity planned | iron ore pellet | Sirjan | 3000000 t exact | - | - | 3 millions de tonnes",
        ],
    ),
    (
        "group in whose name a land stands",
        "Le Groupe industriel des ciments d'Algérie (Gica) a exporté 210.400 tonnes de clinker de janvier à mai.",
        [
            "exports actual | clinker | GICA | 210400 t exact | 2025-01-01..2025-05-31 | - | 210.400 tonnes",
        ],
    ),
    (
        "more than before, told behind an amount in two units",
        "Les mines du Sénégal ont livré 2,4 tonnes d'or (77 162 onces) au deuxième trimestre 2025. C'est 12,5 % de plus qu'au trimestre d'avant.",
        [
            "production actual | gold | Senegal | 2.4 t exact | 2025-04-01..2025-06-30 | +12.5 qoq | 2,4 tonnes",
            "production actual | gold | Senegal | 77162 oz exact | 2025-04-01..2025-06-30 | - | 77 162 onces",
        ],
    ),
    (
        "change behind an amount done and one planned",
        "La CPG a produit 2,4 millions de tonnes de phosphate à fin octobre, alors qu'elle tablait sur 4,6 millions pour l'ensemble de l'année. Ce volume représente un repli de 19 % par rapport à la même période de 2024.",
        [
            "production actual | phosphate | CPG | 2400000 t exact | 2025-01-01..2025-10-31 | -19 yoy | 2,4 millions de tonnes",
            "production planned | phosphate | CPG | 4600000 t exact | 2025-01-01..2025-12-31 | - | 4,6 millions",
        ],
    ),
    (
        "producer behind its material, in a land",
        "Eramet a publié ses volumes jeudi. Au Gabon, la production de minerai de manganèse de Comilog a reculé de 9 % au troisième trimestre, à 1,7 million de tonnes.",
        [
            "production actual | manganese ore | COMILOG | 1700000 t exact | 2025-07-01..2025-09-30 | -9 yoy | 1,7 million de tonnes",
        ],
    ),
    (
        "union of lands that share a money",
        "L'or extrait dans l'Union économique et monétaire ouest-africaine (Uemoa) est évalué à 140.886,9 kg pour 2024.",
        [
            "production actual | gold | WAEMU | 140.8869 t about | 2024-01-01..2024-12-31 | - | 140.886,9 kg",
        ],
    ),
    (
        "tons better than before",
        "La SNIM a vendu 7,37 Mt de minerai de fer au premier semestre, soit 310 000 t de mieux qu'au premier semestre 2024.",
        [
            "sales actual | iron ore | SNIM | 7370000 t exact | 2025-01-01..2025-06-30 | - | 7,37 Mt",
            "other actual | iron ore | SNIM | 310000 t exact | 2025-01-01..2025-06-30 | - | 310 000 t",
        ],
    ),
    (
        "dateline with its day before the bracket",
        "Kinshasa, 28 avril 2025 (ACP).- KCC a sorti 52.100 tonnes de cuivre et 5.300 tonnes de cobalt entre janvier et mars 2025.",
        [
            "production actual | copper | KCC | 52100 t exact | 2025-01-01..2025-03-31 | - | 52.100 tonnes",
            "production actual | cobalt | KCC | 5300 t exact | 2025-01-01..2025-03-31 | - | 5.300 tonnes",
        ],
    ),
    (
        "delivered to a group",
        "La CPG a livré 190.000 tonnes de phosphate au Groupe chimique tunisien en octobre.",
        [
            "deliveries actual | phosphate | CPG | 190000 t exact | 2025-10-01..2025-10-31 | - | 190.000 tonnes",
        ],
    ),
    (
        "stock that had to be piled up",
        "Faute de trains, Champion Iron a dû entreposer 573 000 tonnes de concentré de fer.",
        [
            "inventory actual | iron ore concentrate | Champion Iron | 573000 t exact | - | - | 573 000 tonnes",
        ],
    ),
    (
        "expected in the first person",
        "Nous projetons 63,4 tonnes d'or au Mali en 2026.",
        [
            "production planned | gold | Mali | 63.4 t exact | 2026-01-01..2026-12-31 | - | 63,4 tonnes",
        ],
    ),
    (
        "above a forecast that is told",
        "La production d'or du Mali s'est élevée à 30,5 tonnes au premier semestre 2025, dépassant de 7,2% les prévisions initiales de 28,4 tonnes.",
        [
            "production actual | gold | Mali | 30.5 t exact | 2025-01-01..2025-06-30 | +7.2 plan | 30,5 tonnes",
            "production planned | gold | Mali | 28.4 t exact | 2025-01-01..2025-06-30 | - | 28,4 tonnes",
        ],
    ),
    (
        "month's change and year's change",
        "La Chine a importé 7,1 millions de tonnes de bauxite en octobre, soit une hausse mensuelle de 4,7%.",
        [
            "imports actual | bauxite | China | 7100000 t exact | 2025-10-01..2025-10-31 | +4.7 mom | 7,1 millions de tonnes",
        ],
    ),
    (
        "ranking in brackets",
        "Le Mali conforte sa place de producteur d'or, derrière le Ghana (158 tonnes en 2018), le Soudan (127 tonnes) et l'Afrique du Sud (119 tonnes).",
        [
            "production actual | gold | Ghana | 158 t exact | 2018-01-01..2018-12-31 | - | 158 tonnes",
            "production actual | gold | Sudan | 127 t exact | 2018-01-01..2018-12-31 | - | 127 tonnes",
            "production actual | gold | South Africa | 119 t exact | 2018-01-01..2018-12-31 | - | 119 tonnes",
        ],
    ),
    (
        "capital that saw its output",
        "Rabat a vu sa production de phosphates passer de 38 millions à 40 millions de tonnes en 2024.",
        [
            "production actual | phosphate | Morocco | 38000000 t exact | 2023-01-01..2023-12-31 | - | 38 millions",
            "production actual | phosphate | Morocco | 40000000 t exact | 2024-01-01..2024-12-31 | - | 40 millions de tonnes",
        ],
    ),
    (
        "until a quarter",
        "À Tenke Fungurume, jusqu'au 3e trimestre 2024, la production de cuivre s'élevait à plus de 125 000 tonnes.",
        [
            "production actual | copper | Tenke Fungurume | 125000 t over | 2024-01-01..2024-09-30 | - | 125 000 tonnes",
        ],
    ),
    (
        "Swiss marks of thousands",
        "Glencore a produit 82'100 tonnes de cuivre à Katanga en 2024.",
        [
            "production actual | copper | Glencore | 82100 t exact | 2024-01-01..2024-12-31 | - | 82'100 tonnes",
        ],
    ),
    (
        "tons last year",
        "L'Iran a produit 1.971.000 tonnes d'acier brut l'an dernier.",
        [
            "production actual | crude steel | Iran | 1971000 t exact | 2024-03-20..2025-03-20 | - | 1.971.000 tonnes",
        ],
    ),
    (
        "wet tons by their letters",
        "En 2024, les exportations calédoniennes de minerai de nickel ont atteint 7,6 millions de th.",
        [
            "exports actual | nickel ore | New Caledonia | 7600000 t exact | 2024-01-01..2024-12-31 | - | 7,6 millions de th",
        ],
    ),
    (
        "near a town is no bound",
        "Moteh, près de Golpayegan, a livré 78 kilos d'or en octobre.",
        [
            "production actual | gold | Mouteh | 0.078 t exact | 2025-10-01..2025-10-31 | - | 78 kilos",
        ],
    ),
    (
        "only that much could be shipped",
        "Comilog n'a pu évacuer que 480 000 tonnes de manganèse en août, au lieu des 600 000 tonnes programmées.",
        [
            "deliveries actual | manganese | COMILOG | 480000 t exact | 2025-08-01..2025-08-31 | - | 480 000 tonnes",
            "deliveries planned | manganese | COMILOG | 600000 t exact | 2025-08-01..2025-08-31 | - | 600 000 tonnes",
        ],
    ),
    (
        "instead of what it was",
        "La Tunisie ambitionne de porter sa production de phosphate à 12 millions de tonnes en 2030, au lieu de 3,7 millions enregistrés en 2024.",
        [
            "production planned | phosphate | Tunisia | 12000000 t exact | 2030-01-01..2030-12-31 | - | 12 millions de tonnes",
            "production actual | phosphate | Tunisia | 3700000 t exact | 2024-01-01..2024-12-31 | - | 3,7 millions",
        ],
    ),
    (
        "company of its town",
        "Iamgold a publié ses résultats. La minière de Toronto a coulé 114 000 onces d'or entre avril et juin.",
        [
            "production actual | gold | Iamgold | 114000 oz exact | 2025-04-01..2025-06-30 | - | 114 000 onces",
        ],
    ),
    (
        "refinery of which an agreement tells",
        "Le Mali a signé un protocole d'accord avec la Russie pour la construction d'une raffinerie d'or d'une capacité de 200 tonnes par an.",
        [
            "capacity planned | gold | Mali | 200 t exact | - | - | 200 tonnes par an",
        ],
    ),
    (
        "two months of the Iranian year",
        "NICICO a fabriqué 50 mille 120 tonnes de cathodes au cours des mois de Farvardin et d'Ordibehecht.",
        [
            "production actual | copper cathode | NICICO | 50120 t exact | 2025-03-21..2025-05-21 | - | 50 mille 120 tonnes",
        ],
    ),
    (
        "more in weight and in value",
        "Selon l'Organisation iranienne de développement et de rénovation des mines (IMIDRO), les exportations de minéraux ont totalisé 38,3 millions de tonnes en huit mois, soit 16 % de plus en poids et 84 % de plus en valeur.",
        [
            "exports actual | mineral | Iran | 38300000 t exact | 2024-03-20..2024-11-20 | +16 yoy | 38,3 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_french_stories(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "fr") == figures
