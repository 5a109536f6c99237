"""German: what had come together in the year before, districts with a number alone, what fell short of a plan."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a quarter as large as one of another year",
        "Corvane meldete die Ergebnisse für das dritte Quartal 2025. Die vierteljährliche Goldproduktion lag bei 232 koz und entsprach damit dem dritten Quartal 2017.",
        [
            "production actual | gold | Corvane | 232000 oz exact | 2025-07-01..2025-09-30 | - | 232 koz",
        ],
    ),
    (
        "hydrate of alumina",
        "Die Produktion von Aluminiumhydrat bei Iran Alumina kam 2024 auf 431.000 Tonnen.",
        [
            "production actual | alumina hydrate | Iran Alumina | 431000 t exact | 2024-01-01..2024-12-31 | - | 431.000 Tonnen",
        ],
    ),
    (
        "the year before, in which so much had come together",
        "Die deutschen Gruben förderten 2024 rund 91,9 Millionen Tonnen Braunkohle, ein Minus von 10 Prozent zum Jahr davor, in dem 102,1 Millionen Tonnen zusammengekommen waren.",
        [
            "production actual | lignite | Germany | 91900000 t about | 2024-01-01..2024-12-31 | -10 yoy | 91,9 Millionen Tonnen",
            "production actual | lignite | Germany | 102100000 t exact | 2023-01-01..2023-12-31 | - | 102,1 Millionen Tonnen",
        ],
    ),
    (
        "districts with a number alone",
        "Auf das Rheinland entfielen 2024 41,3 Millionen Tonnen Braunkohle, auf die Lausitz 38,6 und auf das mitteldeutsche Revier 12,0 Millionen Tonnen.",
        [
            "production actual | lignite | Rhineland | 41300000 t exact | 2024-01-01..2024-12-31 | - | 41,3 Millionen Tonnen",
            "production actual | lignite | Lusatia | 38600000 t exact | 2024-01-01..2024-12-31 | - | 38,6",
            "production actual | lignite | Central Germany | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12,0 Millionen Tonnen",
        ],
    ),
    (
        "made, below the plan",
        "Salzgitter stellte 2024 1,2 Millionen Tonnen Flachstahl her. Beim Roheisen blieb man mit 900.000 Tonnen um 3 Prozent hinter dem Plan zurück.",
        [
            "production actual | flat steel | Salzgitter | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 Millionen Tonnen",
            "production actual | pig iron | Salzgitter | 900000 t exact | 2024-01-01..2024-12-31 | -3 plan | 900.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_german_years_before_are_read(text, figures):
    assert told(text, "de") == figures
