"""French: weeks, months that are over, ministries of a nation, and what was made there."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "week_of_gold",
        "La Guinée a exporté 3,4 millions de tonnes de bauxite du 17 au 23 mars 2025, et cette semaine a été meilleure que celle du 10 au 16 mars. Durant la même semaine, 1 341 kg d'or ont été exportés.",
        [
            "exports actual | bauxite | Guinea | 3400000 t exact | 2025-03-17..2025-03-23 | - | 3,4 millions de tonnes",
            "exports actual | gold | Guinea | 1.341 t exact | 2025-03-17..2025-03-23 | - | 1 341 kg",
        ],
    ),
    (
        "over_at_its_end",
        "La production d'or du Burkina Faso s'élevait à 47,7 tonnes fin novembre 2024, contre 50,9 tonnes un an plus tôt.",
        [
            "production actual | gold | Burkina Faso | 47.7 t exact | 2024-01-01..2024-11-30 | - | 47,7 tonnes",
            "production actual | gold | Burkina Faso | 50.9 t exact | 2023-01-01..2023-11-30 | - | 50,9 tonnes",
        ],
    ),
    (
        "ministry_of_a_nation",
        "Le Mali produira 67,7 tonnes d'or en 2023, indique le ministère malien des Mines. La mine de Yanfolila en a produit 2,4 tonnes en 2022.",
        [
            "production planned | gold | Mali | 67.7 t exact | 2023-01-01..2023-12-31 | - | 67,7 tonnes",
            "production actual | gold | Yanfolila | 2.4 t exact | 2022-01-01..2022-12-31 | - | 2,4 tonnes",
        ],
    ),
    (
        "short_of_it",
        "Loin des 1,4 million de tonnes de manganèse produites au premier trimestre 2023, la mine de Moanda en a extrait 1,9 million au premier trimestre 2024.",
        [
            "production actual | manganese | Moanda | 1400000 t exact | 2023-01-01..2023-03-31 | - | 1,4 million de tonnes",
            "production actual | manganese | Moanda | 1900000 t exact | 2024-01-01..2024-03-31 | - | 1,9 million",
        ],
    ),
    (
        "growth_of_its_output",
        "La Compagnie des phosphates de Gafsa a enregistré une hausse de 18 % de sa production au premier trimestre 2025, atteignant 825 000 tonnes contre 680 000 tonnes à la même période en 2024.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 825000 t exact | 2025-01-01..2025-03-31 | +18 yoy | 825 000 tonnes",
            "production actual | phosphate | Gafsa Phosphate Company | 680000 t exact | 2024-01-01..2024-03-31 | - | 680 000 tonnes",
        ],
    ),
    (
        "which_had_seen",
        "La CPG vise 5,3 millions de tonnes de phosphate en 2025, contre l'année précédente, qui avait enregistré une production de 3,03 millions de tonnes.",
        [
            "production planned | phosphate | CPG | 5300000 t exact | 2025-01-01..2025-12-31 | - | 5,3 millions de tonnes",
            "production actual | phosphate | CPG | 3030000 t exact | 2024-01-01..2024-12-31 | - | 3,03 millions de tonnes",
        ],
    ),
    (
        "iranian_year_in_brackets",
        "La production de fer éponge de l'Iran a atteint 27,9 millions de tonnes au cours de la dernière année iranienne (terminée le 21 mars 2025).",
        [
            "production actual | sponge iron | Iran | 27900000 t exact | 2024-03-20..2025-03-20 | - | 27,9 millions de tonnes",
        ],
    ),
    (
        "in_this_march",
        "Tosyali Algérie a exporté 41 000 tonnes d'acier en janvier et février 2025. Au cours de ce mois de mars, Tosyali Algérie expédie 31 550 tonnes de billettes vers la Turquie.",
        [
            "exports actual | steel | Tosyali Algeria | 41000 t exact | 2025-01-01..2025-02-28 | - | 41 000 tonnes",
            "exports actual | billet | Tosyali Algeria | 31550 t exact | 2025-03-01..2025-03-31 | - | 31 550 tonnes",
        ],
    ),
    (
        "totalled",
        "Le volume des exportations de Tosyali Algérie s'est accru de 105 mille tonnes au premier trimestre 2022, totalisant 335 mille tonnes de produits ferreux.",
        [
            "other actual | steel product | Tosyali Algeria | 105000 t exact | 2022-01-01..2022-03-31 | - | 105 mille tonnes",
            "exports actual | steel product | Tosyali Algeria | 335000 t exact | 2022-01-01..2022-03-31 | - | 335 mille tonnes",
        ],
    ),
    (
        "gave_there",
        "Endeavour a cédé la société qui exploite le gisement de Youga, au Burkina Faso – 45 000 onces y ont été produites en 2016.",
        [
            "production actual | gold | Youga | 45000 oz exact | 2016-01-01..2016-12-31 | - | 45 000 onces",
        ],
    ),
    (
        "further_tons",
        "Sur les trois premiers trimestres de l'année, Kamoa-Kakula a produit 240 736 tonnes de cuivre et le mois d'octobre a permis d'ajouter 33 379 autres tonnes.",
        [
            "production actual | copper | Kamoa-Kakula | 240736 t exact | 2025-01-01..2025-09-30 | - | 240 736 tonnes",
            "production actual | copper | Kamoa-Kakula | 33379 t exact | 2025-10-01..2025-10-31 | - | 33 379 autres tonnes",
        ],
    ),
    (
        "potential",
        "Le potentiel de la Côte d'Ivoire en manganèse est estimé à 12 millions de tonnes. La production a atteint 929 700 tonnes en 2022.",
        [
            "reserves actual | manganese | Côte d'Ivoire | 12000000 t about | - | - | 12 millions de tonnes",
            "production actual | manganese | Côte d'Ivoire | 929700 t exact | 2022-01-01..2022-12-31 | - | 929 700 tonnes",
        ],
    ),
    (
        "sea_salt",
        "La production de sel marin iodé du Sénégal a atteint 20,8 mille tonnes en novembre 2019 contre 23,7 mille tonnes le mois précédent.",
        [
            "production actual | sea salt | Senegal | 20800 t exact | 2019-11-01..2019-11-30 | - | 20,8 mille tonnes",
            "production actual | sea salt | Senegal | 23700 t exact | 2019-10-01..2019-10-31 | - | 23,7 mille tonnes",
        ],
    ),
    (
        "total_of_months",
        "Le cumul de la production de phosphate du Sénégal sur 11 mois est estimé à 1 615 mille tonnes en 2019.",
        [
            "production actual | phosphate | Senegal | 1615000 t about | 2019-01-01..2019-11-30 | - | 1 615 mille tonnes",
        ],
    ),
    (
        "plants_of_a_continent",
        "En 2016, les usines européennes d'ArcelorMittal ont produit 42,7 millions de tonnes d'acier brut.",
        [
            "production actual | crude steel | ArcelorMittal | 42700000 t exact | 2016-01-01..2016-12-31 | - | 42,7 millions de tonnes",
        ],
    ),
    (
        "long_and_flat",
        "Tosyali Algérie aura une capacité de 6 millions de tonnes par an d'acier long et plat.",
        [
            "capacity planned | long and flat steel | Tosyali Algeria | 6000000 t exact | - | - | 6 millions de tonnes par an",
        ],
    ),
    (
        "from_month_to_month",
        "La production de phosphate du Sénégal connaît une hausse de 671,3 %, passant de 52,7 tonnes en août 2020 à 406,8 tonnes en septembre 2020.",
        [
            "production actual | phosphate | Senegal | 52.7 t exact | 2020-08-01..2020-08-31 | - | 52,7 tonnes",
            "production actual | phosphate | Senegal | 406.8 t exact | 2020-09-01..2020-09-30 | +671.3 mom | 406,8 tonnes",
        ],
    ),
    (
        "between_and",
        "La production de la mine de Loulo devrait en revanche s'établir entre 637 500 et 700 000 onces d'or en 2026.",
        [
            "production planned | gold | Loulo | 637500..700000 oz exact | 2026-01-01..2026-12-31 | - | 637 500 et 700 000 onces",
        ],
    ),
    (
        "complex_of_its_owner",
        "Le complexe cuprifère Kamoa-Kakula d'Ivanhoe Mines a produit 40 347 tonnes de cuivre en août 2024.",
        [
            "production actual | copper | Kamoa-Kakula | 40347 t exact | 2024-08-01..2024-08-31 | - | 40 347 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected
