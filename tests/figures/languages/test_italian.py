"""Italian: golden sentences, what each says as `told` writes it."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "a change between verb and value",
        "La produzione di acciaio grezzo in Italia è salita del 3,5% a 21,6 milioni di tonnellate nel 2024.",
        [
            "production actual | crude steel | Italy | 21600000 t exact | 2024-01-01..2024-12-31 | +3.5 yoy | 21,6 milioni di tonnellate"
        ],
    ),
    (
        "a year before the land",
        "Nel 2023 il Cile ha prodotto 5,25 milioni di tonnellate di rame.",
        [
            "production actual | copper | Chile | 5250000 t exact | 2023-01-01..2023-12-31 | - | 5,25 milioni di tonnellate"
        ],
    ),
    (
        "exports equal to",
        "Le esportazioni di minerale di ferro del Brasile sono state pari a 389 milioni di tonnellate nel 2024.",
        [
            "exports actual | iron ore | Brazil | 389000000 t exact | 2024-01-01..2024-12-31 | - | 389 milioni di tonnellate"
        ],
    ),
    (
        "ounces behind an elided article",
        "Nel terzo trimestre del 2024 Barrick ha prodotto 943.000 once d'oro.",
        ["production actual | gold | Barrick | 943000 oz exact | 2024-07-01..2024-09-30 | - | 943.000 once"],
    ),
    (
        "reserves estimated",
        "Le riserve di litio del Cile sono stimate in 9,3 milioni di tonnellate.",
        ["reserves actual | lithium | Chile | 9300000 t exact | - | - | 9,3 milioni di tonnellate"],
    ),
    (
        "capacity to come",
        "La capacità dell'impianto di zinco sarà di 120.000 tonnellate all'anno.",
        ["capacity planned | zinc | - | 120000 t exact | - | - | 120.000 tonnellate all'anno"],
    ),
    (
        "imports in billions",
        "La Cina ha importato 1,24 miliardi di tonnellate di minerale di ferro nel 2024, il 4,9% in più rispetto al 2023.",
        [
            "imports actual | iron ore | China | 1240000000 t exact | 2024-01-01..2024-12-31 | +4.9 yoy | 1,24 miliardi di tonnellate"
        ],
    ),
    (
        "passed",
        "La produzione di nichel in Indonesia ha superato 2,2 milioni di tonnellate nel 2024.",
        [
            "production actual | nickel | Indonesia | 2200000 t over | 2024-01-01..2024-12-31 | - | 2,2 milioni di tonnellate"
        ],
    ),
    (
        "steel of Iran",
        "L'Iran ha prodotto 31 milioni di tonnellate di acciaio grezzo nel 2024.",
        [
            "production actual | crude steel | Iran | 31000000 t exact | 2024-01-01..2024-12-31 | - | 31 milioni di tonnellate"
        ],
    ),
    (
        "stocks at the end of a month",
        "Le scorte di rame erano di 270.000 tonnellate a fine ottobre.",
        ["inventory actual | copper | - | 270000 t exact | - | - | 270.000 tonnellate"],
    ),
    (
        "sales about",
        "Nel primo semestre del 2025 le vendite di carbone sono state di circa 45.000 tonnellate.",
        ["sales actual | coal | - | 45000 t about | 2025-01-01..2025-06-30 | - | 45.000 tonnellate"],
    ),
    ("money is none", "Il fatturato è salito a 12 milioni di euro.", []),
    ("a price is none", "Il prezzo del rame è di 9.500 dollari la tonnellata.", []),
    (
        "a number in words",
        "Due milioni e mezzo di tonnellate di cemento sono state prodotte in Italia nel 2024.",
        [
            "production actual | cement | Italy | 2500000 t exact | 2024-01-01..2024-12-31 | - | Due milioni e mezzo di tonnellate"
        ],
    ),
    (
        "nine months",
        "Nei primi nove mesi del 2024 la produzione di alluminio in Germania è scesa del 2% a 950mila tonnellate.",
        [
            "production actual | aluminium | Germany | 950000 t exact | 2024-01-01..2024-09-30 | -2 yoy | 950mila tonnellate"
        ],
    ),
    (
        "an earlier value",
        "Secondo Cochilco, a marzo la miniera di Escondida ha prodotto 115.000 tonnellate di rame, contro le 98.000 tonnellate di un anno prima.",
        [
            "production actual | copper | Escondida | 115000 t exact | 2025-03-01..2025-03-31 | - | 115.000 tonnellate",
            "production actual | copper | Escondida | 98000 t exact | 2024-03-01..2024-03-31 | - | 98.000 tonnellate",
        ],
    ),
    (
        "after an elided preposition",
        "Le importazioni cinesi di carbone sono diminuite dell'11,1 per cento su base annua a 221 milioni di tonnellate nel primo semestre.",
        [
            "imports actual | coal | China | 221000000 t exact | 2025-01-01..2025-06-30 | -11.1 yoy | 221 milioni di tonnellate"
        ],
    ),
    (
        "more than a year ago",
        "A settembre l'Italia ha prodotto 1,8 milioni di tonnellate di acciaio, il 3,2% in più di un anno fa.",
        [
            "production actual | steel | Italy | 1800000 t exact | 2025-09-01..2025-09-30 | +3.2 yoy | 1,8 milioni di tonnellate"
        ],
    ),
    (
        "a range aimed for",
        "Barrick Gold punta a produrre tra 3,15 e 3,5 milioni di once d'oro quest'anno.",
        [
            "production planned | gold | Barrick Gold | 3150000..3500000 oz exact | 2025-01-01..2025-12-31 | - | 3,15 e 3,5 milioni di once"
        ],
    ),
    (
        "from one quarter's value to another's",
        "La produzione di oro di Newmont è calata da 1,6 a 1,4 milioni di once nel terzo trimestre del 2025.",
        [
            "production actual | gold | Newmont | 1600000 oz exact | 2024-07-01..2024-09-30 | - | 1,6",
            "production actual | gold | Newmont | 1400000 oz exact | 2025-07-01..2025-09-30 | - | 1,4 milioni di once",
        ],
    ),
    (
        "the same month of last year",
        "Nello stesso mese dell'anno scorso le esportazioni indiane di minerale di ferro erano pari a 3,1 milioni di tonnellate.",
        [
            "exports actual | iron ore | India | 3100000 t exact | 2024-10-01..2024-10-31 | - | 3,1 milioni di tonnellate"
        ],
    ),
    (
        "a mine of a material",
        "La miniera di rame di Cobre Panama produrrà tra 270mila e 300mila tonnellate nel 2026.",
        [
            "production planned | copper | Cobre Panama | 270000..300000 t exact | 2026-01-01..2026-12-31 | - | 270mila e 300mila tonnellate"
        ],
    ),
    (
        "millions and thousands",
        "Nel 2024 la produzione di zinco del Perù è stata di un milione e 270mila tonnellate.",
        [
            "production actual | zinc | Peru | 1270000 t exact | 2024-01-01..2024-12-31 | - | un milione e 270mila tonnellate"
        ],
    ),
    (
        "a forecast that stood before",
        "La stima precedente era di 1,35 milioni di tonnellate di rame per il 2025.",
        [
            "production planned | copper | - | 1350000 t exact | 2025-01-01..2025-12-31 | - | 1,35 milioni di tonnellate"
        ],
    ),
    ("sums and staff are none", "La società ha speso 300 milioni di euro e impiega seimila persone.", []),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_it_sentences_are_read(text, figures):
    assert told(text, "it") == figures
