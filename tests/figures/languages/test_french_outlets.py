"""French: Iranian producers, the same months of before, capitals that aim, as several outlets write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "companies by what they make and where",
        "Le groupe Acier de Mobarakeh a produit en octobre 492.731 tonnes de fer éponge, devant Golgohar avec 256.109 tonnes, l'Acier du Khouzestan avec 230.877 tonnes et Tchadormalou avec 101.045 tonnes.",
        [
            "production actual | sponge iron | Mobarakeh Steel Company | 492731 t exact | 2025-10-01..2025-10-31 | - | 492.731 tonnes",
            "production actual | sponge iron | Gol Gohar | 256109 t exact | 2025-10-01..2025-10-31 | - | 256.109 tonnes",
            "production actual | sponge iron | Khuzestan Steel Company | 230877 t exact | 2025-10-01..2025-10-31 | - | 230.877 tonnes",
            "production actual | sponge iron | Chadormalu | 101045 t exact | 2025-10-01..2025-10-31 | - | 101.045 tonnes",
        ],
    ),
    (
        "corresponding months of the year before",
        "Les cimenteries iraniennes ont produit 51,3 millions de tonnes de ciment en dix mois. C'est 9 % de plus que les 47,1 millions de tonnes enregistrées au cours des dix mois correspondants de l'année précédente.",
        [
            "production actual | cement | Iran | 51300000 t exact | 2024-03-20..2025-01-19 | +9 yoy | 51,3 millions de tonnes",
            "production actual | cement | Iran | 47100000 t exact | 2023-03-21..2024-01-20 | - | 47,1 millions de tonnes",
        ],
    ),
    (
        "papers of a directorate are no producer",
        "L'an dernier, la Nouvelle-Calédonie a exporté 6,1 millions de tonnes de minerai de nickel, selon les relevés de la Direction de l'industrie.",
        [
            "exports actual | nickel ore | New Caledonia | 6100000 t exact | 2024-01-01..2024-12-31 | - | 6,1 millions de tonnes",
        ],
    ),
    (
        "capital that aims",
        "Lusaka a pour ambition de produire 3 millions de tonnes de cuivre par an d'ici 2032.",
        [
            "production planned | copper | Zambia | 3000000 t exact | 2032-01-01..2032-12-31 | - | 3 millions de tonnes",
        ],
    ),
    (
        "aluminium of the south and of Iran",
        "L'Aluminium du Sud a coulé 245.310 tonnes d'aluminium en 2024 et la société Alumine d'Iran, 32.795 tonnes.",
        [
            "production actual | aluminium | SALCO | 245310 t exact | 2024-01-01..2024-12-31 | - | 245.310 tonnes",
            "production actual | aluminium | Iran Alumina | 32795 t exact | 2024-01-01..2024-12-31 | - | 32.795 tonnes",
        ],
    ),
    (
        "year that ends on a day of March",
        "D'ici la fin de l'année iranienne, le 20 mars 2026, Mobarakeh veut produire 7,2 millions de tonnes d'acier brut.",
        [
            "production planned | crude steel | Mobarakeh Steel Company | 7200000 t exact | 2025-03-21..2026-03-20 | - | 7,2 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
