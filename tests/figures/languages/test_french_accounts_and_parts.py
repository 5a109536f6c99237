"""French: accounts of Iranian years, years before in brackets, parts sold abroad, what is added and what was not meant."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an Iranian financial year",
        "Sur l'exercice clos le 30 esfand 1403, Sabanour a produit 1,3 million de tonnes de concentré.",
        [
            "production actual | iron ore concentrate | Sabanour | 1300000 t exact | 2024-03-20..2025-03-20 | - | 1,3 million de tonnes",
        ],
    ),
    (
        "the year before in the bracket of a plan",
        "La NICICO prévoit 310 000 tonnes de cathodes pour 1405 (290 000 en 1403).",
        [
            "production planned | copper cathode | NICICO | 310000 t exact | 2026-03-21..2027-03-20 | - | 310 000 tonnes",
            "production actual | copper cathode | NICICO | 290000 t exact | 2024-03-20..2025-03-20 | - | 290 000",
        ],
    ),
    (
        "extracted and transported",
        "Pour Comilog, l'année 2024 s'est close sur 6,7 millions de tonnes extraites et 6,2 millions transportées jusqu'au port d'Owendo.",
        [
            "production actual | manganese ore | COMILOG | 6700000 t exact | 2024-01-01..2024-12-31 | - | 6,7 millions de tonnes",
            "deliveries actual | manganese ore | COMILOG | 6200000 t exact | 2024-01-01..2024-12-31 | - | 6,2 millions",
        ],
    ),
    (
        "a part sold abroad",
        "De farvardin à khordad 1403, Chadormalu a écoulé 1,1 million de tonnes de boulettes, dont un quart à l'export.",
        [
            "sales actual | iron ore pellet | Chadormalu | 1100000 t exact | 2024-03-20..2024-06-20 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "what is added",
        "Tarn a produit 390 000 tonnes d'éponge de fer en 2024, auxquelles s'ajoutent 1 700 tonnes de billettes.",
        [
            "production actual | sponge iron | Tarn | 390000 t exact | 2024-01-01..2024-12-31 | - | 390 000 tonnes",
            "production actual | billet | Tarn | 1700 t exact | 2024-01-01..2024-12-31 | - | 1 700 tonnes",
        ],
    ),
    (
        "what a company sells of its mine",
        "La minière Champion Iron a tiré de la mine du lac Bloom 3,9 millions de tonnes de concentré de fer en 2024.\nSes ventes n'ont pas suivi : 3,1 millions de tonnes.",
        [
            "production actual | iron ore concentrate | Bloom Lake | 3900000 t exact | 2024-01-01..2024-12-31 | - | 3,9 millions de tonnes",
            "sales actual | iron ore concentrate | Champion Iron | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 millions de tonnes",
        ],
    ),
    (
        "what was not meant",
        "Il fallait lire 310 000 tonnes, et non 130 000 tonnes, pour la production de zinc de Corvane au premier semestre de 2025.",
        [
            "production actual | zinc | Corvane | 310000 t exact | 2025-01-01..2025-06-30 | - | 310 000 tonnes",
        ],
    ),
    (
        "a port of a land",
        "En juillet 2025, le port camerounais de Kribi a exporté 60 000 tonnes de bauxite.",
        [
            "exports actual | bauxite | Kribi | 60000 t exact | 2025-07-01..2025-07-31 | - | 60 000 tonnes",
        ],
    ),
    (
        "a share of its capacity",
        "Corvane n'a tourné qu'à 40 % de sa capacité, soit 120 000 tonnes de zinc en 2024.",
        [
            "production actual | zinc | Corvane | 120000 t exact | 2024-01-01..2024-12-31 | - | 120 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_accounts_and_parts_are_read(text, figures):
    assert told(text, "fr") == figures
