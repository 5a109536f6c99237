"""German: lands by their full names, fiscal years of two numbers, what crosses a border."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a land by its full name",
        "Die Stahlwerke der Islamischen Republik erzeugten 2023 rund 31 Millionen Tonnen Rohstahl.",
        [
            "production actual | crude steel | Iran | 31000000 t about | 2023-01-01..2023-12-31 | - | 31 Millionen Tonnen",
        ],
    ),
    (
        "sites of the Swiss",
        "Auf den Schweizer Baustellen wurde im dritten Quartal weniger Zement verbraucht. Die Werke lieferten 1'238'000 Tonnen aus.",
        [
            "deliveries actual | cement | Switzerland | 1238000 t exact | 2025-07-01..2025-09-30 | - | 1'238'000 Tonnen",
        ],
    ),
    (
        "stand against",
        "Nach neun Monaten beträgt der Rückstand noch 2,1 Prozent: 3'271'000 Tonnen Zement stehen 3'342'000 Tonnen im Vorjahr gegenüber.",
        [
            "production actual | cement | - | 3271000 t exact | 2025-01-01..2025-09-30 | -2.1 yoy | 3'271'000 Tonnen",
            "production actual | cement | - | 3342000 t exact | 2024-01-01..2024-09-30 | - | 3'342'000 Tonnen",
        ],
    ),
    (
        "a quarter by its number",
        "Im dritten Quartal förderte Codelco 458.000 Tonnen Kupfer, nach 404.000 im zweiten.",
        [
            "production actual | copper | Codelco | 458000 t exact | 2025-07-01..2025-09-30 | - | 458.000 Tonnen",
            "production actual | copper | Codelco | 404000 t exact | 2025-04-01..2025-06-30 | - | 404.000",
        ],
    ),
    (
        "across the borders",
        "Im Jahr 2024 gingen 9,9 Millionen Tonnen iranische Stahlbarren über die Grenzen.",
        [
            "exports actual | steel ingot | Iran | 9900000 t exact | 2024-01-01..2024-12-31 | - | 9,9 Millionen Tonnen",
        ],
    ),
    (
        "half of a fiscal year of two numbers",
        "Corvane Stahl hat im ersten Halbjahr 2024/25 rund 3,5 Millionen Tonnen Rohstahl erzeugt.",
        [
            "production actual | crude steel | - | 3500000 t about | 2024-07-01..2024-12-31 | - | 3,5 Millionen Tonnen",
        ],
    ),
    (
        "no grams",
        "Die Mine La Arena lieferte 2024 rund 214.000 Unzen Gold (1 Feinunze = 31,10 Gramm). Das Erz enthielt mehr Gold als die kalkulierten 0,54 Gramm.",
        [
            "production actual | gold | La Arena | 214000 oz about | 2024-01-01..2024-12-31 | - | 214.000 Unzen",
        ],
    ),
    (
        "behind a semicolon",
        "Mogalakwena förderte im dritten Quartal 309.000 Unzen Platin; Amandelbult kam auf 118.000 Unzen (Vorjahr: 150.000).",
        [
            "production actual | platinum | Mogalakwena | 309000 oz exact | 2025-07-01..2025-09-30 | - | 309.000 Unzen",
            "production actual | platinum | Amandelbult | 118000 oz exact | 2025-07-01..2025-09-30 | - | 118.000 Unzen",
            "production actual | platinum | Amandelbult | 150000 oz exact | 2024-07-01..2024-09-30 | - | 150.000",
        ],
    ),
    (
        "year before in a bracket",
        "Der Rohstahlausstoß von Salzgitter verringerte sich in den ersten neun Monaten auf 4,72 Mio. Tonnen (Vj. 5,01 Mio. Tonnen).",
        [
            "production actual | crude steel | Salzgitter | 4720000 t exact | 2025-01-01..2025-09-30 | - | 4,72 Mio. Tonnen",
            "production actual | crude steel | Salzgitter | 5010000 t exact | 2024-01-01..2024-09-30 | - | 5,01 Mio. Tonnen",
        ],
    ),
    (
        "a whole year against its source",
        "Die Werke Irans lieferten in sieben Monaten des persischen Jahres 4,4 Millionen Tonnen Stahl ins Ausland, 36 Prozent mehr als im entsprechenden Zeitraum des Vorjahres, der mit 3,2 Millionen Tonnen zu Buche steht.",
        [
            "exports actual | steel | Iran | 4400000 t exact | 2025-03-21..2025-10-22 | +36 yoy | 4,4 Millionen Tonnen",
            "exports actual | steel | Iran | 3200000 t exact | 2024-03-20..2024-10-21 | - | 3,2 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_lands_and_borders(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
