"""French: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "capacity raised from to",
        "Il s'agit de porter la capacité de production de manganèse de 4,3 millions de tonnes en 2024 à 7 millions de tonnes en 2030.",
        [
            "capacity actual | manganese | - | 4300000 t exact | - | - | 4,3 millions de tonnes",
            "capacity planned | manganese | - | 7000000 t exact | - | - | 7 millions de tonnes",
        ],
    ),
    (
        "reserves of a deposit",
        "Le gisement de Simandou renferme des réserves de 2,4 milliards de tonnes de minerai de fer.",
        ["reserves actual | iron ore | Simandou | 2400000000 t exact | - | - | 2,4 milliards de tonnes"],
    ),
    (
        "stocks of an exchange",
        "Les stocks de cuivre du LME ont reculé à 137 225 tonnes.",
        ["inventory actual | copper | London Metal Exchange | 137225 t exact | - | - | 137 225 tonnes"],
    ),
    (
        "imports month on month",
        "La Chine a importé 101,4 millions de tonnes de minerai de fer en septembre 2025, en recul de 4 % sur un mois.",
        [
            "imports actual | iron ore | China | 101400000 t exact | 2025-09-01..2025-09-30 | -4 mom | 101,4 millions de tonnes"
        ],
    ),
    (
        "sales of a company",
        "Managem a vendu 1 250 tonnes de cobalt au premier semestre 2025, soit 12 % de moins qu'un an auparavant.",
        ["sales actual | cobalt | Managem | 1250 t exact | 2025-01-01..2025-06-30 | -12 yoy | 1 250 tonnes"],
    ),
    (
        "shipments of a subsidiary",
        "Comilog, filiale d'Eramet, a transporté 1,8 Mt de minerai de manganèse au troisième trimestre 2025.",
        [
            "deliveries actual | manganese ore | COMILOG | 1800000 t exact | 2025-07-01..2025-09-30 | - | 1,8 Mt"
        ],
    ),
    (
        "consumption",
        "La consommation d'acier de l'Algérie a augmenté de 3 % à 5,6 millions de tonnes en 2024.",
        [
            "consumption actual | steel | Algeria | 5600000 t exact | 2024-01-01..2024-12-31 | +3 yoy | 5,6 millions de tonnes"
        ],
    ),
    (
        "percent above that of",
        "La production de zinc a atteint 24 621 tonnes en août 2025, un niveau supérieur de 23 % à celui du même mois de l'année dernière.",
        ["production actual | zinc | - | 24621 t exact | 2025-08-01..2025-08-31 | +23 yoy | 24 621 tonnes"],
    ),
    (
        "fall in its year on year form",
        "La production d'acier brut a chuté de 7,4 % en glissement annuel, à 1,02 million de tonnes en septembre 2025.",
        [
            "production actual | crude steel | - | 1020000 t exact | 2025-09-01..2025-09-30 | -7.4 yoy | 1,02 million de tonnes"
        ],
    ),
    (
        "bounds",
        "Plus de 15 millions de tonnes de charbon, et environ 200 000 tonnes de coke, ont été produites en 2024.",
        [
            "production actual | coal | - | 15000000 t over | 2024-01-01..2024-12-31 | - | 15 millions de tonnes",
            "production actual | coke | - | 200000 t about | 2024-01-01..2024-12-31 | - | 200 000 tonnes",
        ],
    ),
    (
        "up to and nearly",
        "La mine produira jusqu'à 30 000 tonnes de lithium par an et emploie près de 900 personnes.",
        ["production planned | lithium | - | 30000 t under | - | - | 30 000 tonnes"],
    ),
    (
        "nationality behind a noun",
        "La production guinéenne de bauxite s'est élevée à 146 millions de tonnes en 2024.",
        [
            "production actual | bauxite | Guinea | 146000000 t exact | 2024-01-01..2024-12-31 | - | 146 millions de tonnes"
        ],
    ),
    (
        "group by its country",
        "Le groupe minier français Eramet a produit 34 300 tonnes de ferronickel en 2024.",
        [
            "production actual | ferronickel | Eramet | 34300 t exact | 2024-01-01..2024-12-31 | - | 34 300 tonnes"
        ],
    ),
    (
        "source behind the sentence",
        "Le Niger a produit 2 020 tonnes d'uranium en 2024, selon le ministère des Mines.",
        [
            "production actual | uranium concentrate | Niger | 2020 t exact | 2024-01-01..2024-12-31 | - | 2 020 tonnes"
        ],
    ),
    (
        "list of producers",
        "En 2024, la SMB a exporté 48 millions de tonnes de bauxite, la CBG 16 millions de tonnes et la GAC 14 millions de tonnes.",
        [
            "exports actual | bauxite | SMB | 48000000 t exact | 2024-01-01..2024-12-31 | - | 48 millions de tonnes",
            "exports actual | bauxite | CBG | 16000000 t exact | 2024-01-01..2024-12-31 | - | 16 millions de tonnes",
            "exports actual | bauxite | GAC | 14000000 t exact | 2024-01-01..2024-12-31 | - | 14 millions de tonnes",
        ],
    ),
    (
        "lines of a list",
        "En mars 2025, la Guinée a exporté 17 millions de tonnes de bauxite.\n\nCBG = 1 297 261 tonnes\n\nSMB = 5 633 410 tonnes",
        [
            "exports actual | bauxite | Guinea | 17000000 t exact | 2025-03-01..2025-03-31 | - | 17 millions de tonnes",
            "exports actual | bauxite | CBG | 1297261 t exact | 2025-03-01..2025-03-31 | - | 1 297 261 tonnes",
            "exports actual | bauxite | SMB | 5633410 t exact | 2025-03-01..2025-03-31 | - | 5 633 410 tonnes",
        ],
    ),
    (
        "went from to",
        "La production de nickel de la Nouvelle-Calédonie est passée de 230 000 tonnes en 2023 à 110 000 tonnes en 2024.",
        [
            "production actual | nickel | New Caledonia | 230000 t exact | 2023-01-01..2023-12-31 | - | 230 000 tonnes",
            "production actual | nickel | New Caledonia | 110000 t exact | 2024-01-01..2024-12-31 | - | 110 000 tonnes",
        ],
    ),
    (
        "money is no amount",
        "Les ventes de phosphates ont rapporté 4,2 milliards de dirhams, pour un prix de 180 dollars la tonne.",
        [],
    ),
    (
        "power and land are none",
        "Le parc de 488 MW couvre 1 200 hectares et a coûté 337,8 milliards de francs CFA.",
        [],
    ),
    (
        "oil is none of ours",
        "Le Gabon a produit 10,5 millions de tonnes de pétrole brut en 2024.",
        [],
    ),
    (
        "grade is no amount",
        "Le forage a recoupé 12 mètres à 4,5 grammes d'or par tonne.",
        [],
    ),
    (
        "initials stay names",
        "BISSA GOLD SA a produit 3,2 tonnes d'or en 2024.",
        ["production actual | gold | BISSA GOLD SA | 3.2 t exact | 2024-01-01..2024-12-31 | - | 3,2 tonnes"],
    ),
    (
        "carats",
        "La RDC a exporté 8,9 millions de carats de diamants en 2024.",
        [
            "exports actual | diamond | DR Congo | 8900000 ct exact | 2024-01-01..2024-12-31 | - | 8,9 millions de carats"
        ],
    ),
    (
        "artisanal gold in kilograms",
        "Le Burkina Faso a exporté 1 341 kg d'or en septembre 2025.",
        ["exports actual | gold | Burkina Faso | 1.341 t exact | 2025-09-01..2025-09-30 | - | 1 341 kg"],
    ),
    (
        "cement",
        "La production de ciment du Sénégal a progressé de 4,1 % pour s'établir à 7,3 millions de tonnes en 2024.",
        [
            "production actual | cement | Senegal | 7300000 t exact | 2024-01-01..2024-12-31 | +4.1 yoy | 7,3 millions de tonnes"
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_are_read(text, figures):
    assert told(text, "fr") == figures
