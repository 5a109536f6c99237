"""German: Persian and fiscal years, bases behind their time, changes told behind, works to be built, as several outlets write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "from the beginning of a Persian month to the end of another",
        "Iran hat von Anfang Farvardin bis Ende Schahriwar 42.522.712 Tonnen Eisenerzkonzentrat erzeugt.",
        [
            "production actual | iron ore concentrate | Iran | 42522712 t exact | 2025-03-21..2025-09-22 | - | 42.522.712 Tonnen",
        ],
    ),
    (
        "base behind its time",
        "Iran hat in den ersten fünf Monaten 42.522.712 Tonnen Eisenerzkonzentrat erzeugt. Das waren zwei Prozent mehr als in den ersten fünf Monaten des iranischen Vorjahres mit 41.688.933 Tonnen.",
        [
            "production actual | iron ore concentrate | Iran | 42522712 t exact | 2025-03-21..2025-08-22 | +2 yoy | 42.522.712 Tonnen",
            "production actual | iron ore concentrate | Iran | 41688933 t exact | 2024-03-20..2024-08-21 | - | 41.688.933 Tonnen",
        ],
    ),
    (
        "base of last year behind its time",
        "Kasachstan hat 2024 rund 470.000 Tonnen Raffinadekupfer erzeugt, 5 Prozent mehr als im Vorjahr mit 448.000 Tonnen.",
        [
            "production actual | copper cathode | Kazakhstan | 470000 t about | 2024-01-01..2024-12-31 | +5 yoy | 470.000 Tonnen",
            "production actual | copper cathode | Kazakhstan | 448000 t exact | 2023-01-01..2023-12-31 | - | 448.000 Tonnen",
        ],
    ),
    (
        "companies by what they make and where",
        "Tschador Malu erzeugte im Oktober 912.544 Tonnen Eisenerzkonzentrat, das Zentrale Eisenerz Irans 391.822 Tonnen.",
        [
            "production actual | iron ore concentrate | Chadormalu | 912544 t exact | 2025-10-01..2025-10-31 | - | 912.544 Tonnen",
            "production actual | iron ore concentrate | Iran Central Iron Ore | 391822 t exact | 2025-10-01..2025-10-31 | - | 391.822 Tonnen",
        ],
    ),
    (
        "change told in a sentence of its own",
        "Mobarakeh hat in den ersten acht Monaten 4,79 Mio. Tonnen Rohstahl erschmolzen. Im Vorjahreszeitraum waren es 4,11 Mio. Tonnen. Das Plus beträgt damit 16,5 Prozent.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 4790000 t exact | 2024-03-20..2024-11-20 | +16.5 yoy | 4,79 Mio. Tonnen",
            "production actual | crude steel | Mobarakeh Steel Company | 4110000 t exact | 2023-03-21..2023-11-21 | - | 4,11 Mio. Tonnen",
        ],
    ),
    (
        "change behind 'and thus'",
        "Kazatomprom förderte 2024 auf 100%-Basis 23.270 Tonnen Uran und damit 10% mehr als 2023; dem Konzern selbst waren davon 12.286 Tonnen zuzurechnen.",
        [
            "production actual | uranium concentrate | Kazatomprom | 23270 t exact | 2024-01-01..2024-12-31 | +10 yoy | 23.270 Tonnen",
            "production actual | uranium concentrate | Kazatomprom | 12286 t exact | 2024-01-01..2024-12-31 | - | 12.286 Tonnen",
        ],
    ),
    (
        "sales of the group",
        "Der Konzernabsatz von Kazatomprom stieg 2024 um 10% auf 18.069 Tonnen Uran.",
        [
            "sales actual | uranium concentrate | Kazatomprom | 18069 t exact | 2024-01-01..2024-12-31 | +10 yoy | 18.069 Tonnen",
        ],
    ),
    (
        "forecast of before with 'ausgegangen'",
        "Kazatomprom rechnet 2026 mit 21.000 bis 22.500 Tonnen Uran. Bislang war man von bis zu 25.500 Tonnen ausgegangen.",
        [
            "production planned | uranium concentrate | Kazatomprom | 21000..22500 t exact | 2026-01-01..2026-12-31 | - | 21.000 bis 22.500 Tonnen",
            "production planned | uranium concentrate | Kazatomprom | 25500 t under | 2026-01-01..2026-12-31 | - | 25.500 Tonnen",
        ],
    ),
    (
        "aim for the end of a year whose last day is printed",
        "Bis zum Ende des Geschäftsjahres am 20. März 2026 will Mobarakeh auf 7,2 Mio. Tonnen Rohstahl kommen.",
        [
            "production planned | crude steel | Mobarakeh Steel Company | 7200000 t exact | 2025-03-21..2026-03-20 | - | 7,2 Mio. Tonnen",
        ],
    ),
    (
        "days of a year in digits",
        "Bei Aluminium kam Iran im iranischen Jahr 1395 (21.3.16 bis 20.3.17) auf rund 346.000 t.",
        [
            "production actual | aluminium | Iran | 346000 t about | 2016-03-20..2017-03-20 | - | 346.000 t",
        ],
    ),
    (
        "plant that is being built",
        "In Lamerd entsteht mit chinesischer Beteiligung eine Aluminiumhütte für 300.000 t pro Jahr.",
        [
            "capacity planned | aluminium | Lamerd | 300000 t exact | - | - | 300.000 t",
        ],
    ),
    (
        "what lies in the ground",
        "Die Kupfervorkommen Irans gelten mit 2,6 Mrd. t Erz als die größten der Region.",
        [
            "reserves actual | copper ore | Iran | 2600000000 t exact | - | - | 2,6 Mrd. t",
        ],
    ),
    (
        "lost a share of output",
        "Die Elektrostahlproduktion in Deutschland erreichte 2023 9,8 Mio. t; sie büßte wegen der hohen Strompreise 10,8% ein.",
        [
            "production actual | electric steel | Germany | 9800000 t exact | 2023-01-01..2023-12-31 | -10.8 yoy | 9,8 Mio. t",
        ],
    ),
    (
        "change against the plan",
        "Die Herstellung von Kupferkonzentrat der NICICO belief sich im Mai auf 296.830 Tonnen und lag damit vier Prozent über dem Plan; allein Sartscheschmeh trug 162.415 Tonnen dazu bei.",
        [
            "production actual | copper concentrate | NICICO | 296830 t exact | 2025-05-01..2025-05-31 | +4 plan | 296.830 Tonnen",
            "production actual | copper concentrate | Sarcheshmeh | 162415 t exact | 2025-05-01..2025-05-31 | - | 162.415 Tonnen",
        ],
    ),
    (
        "fiscal year by its last day, and its name",
        "Im am 31. März beendeten Geschäftsjahr 2024/25 erzeugte Tata Steel in Indien 21,7 Mio. t Rohstahl.",
        [
            "production actual | crude steel | Tata Steel | 21700000 t exact | 2024-04-01..2025-03-31 | - | 21,7 Mio. t",
        ],
    ),
    (
        "behind the month of last year",
        "Die weltweite Rohstahlproduktion blieb im September mit 141,8 Mio. t um 1,6% hinter dem Vorjahresmonat zurück.",
        [
            "production actual | crude steel | World | 141800000 t exact | 2025-09-01..2025-09-30 | -1.6 yoy | 141,8 Mio. t",
        ],
    ),
    (
        "output from today's amount to one planned",
        "NICICO plant, die Kathodenproduktion von derzeit 310.000 auf 500.000 Tonnen jährlich auszubauen.",
        [
            "production planned | copper cathode | NICICO | 310000 t exact | - | - | 310.000",
            "production planned | copper cathode | NICICO | 500000 t exact | - | - | 500.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
