"""German: further sentences, and what is no figure."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "iranian months",
        "Die Produktion in den ersten acht Monaten des laufenden iranischen Kalenderjahres 1403 (20. März bis 20. November 2024) erreichte 20,5 Millionen Tonnen Stahl.",
        [
            "production actual | steel | Iran | 20500000 t exact | 2024-03-20..2024-11-20 | - | 20,5 Millionen Tonnen",
        ],
    ),
    (
        "decline told as a noun",
        "Im September 2024 wurden in China 77,07 Millionen Tonnen Rohstahl produziert, was einem Rückgang von 6,1 Prozent gegenüber dem Vorjahr entspricht.",
        [
            "production actual | crude steel | China | 77070000 t exact | 2024-09-01..2024-09-30 | -6.1 yoy | 77,07 Millionen Tonnen",
        ],
    ),
    (
        "part of an amount",
        "Vale verkaufte im dritten Quartal 2024 81,8 Mio. t Eisenerz, davon 10,1 Mio. t Pellets.",
        [
            "sales actual | iron ore | Vale | 81800000 t exact | 2024-07-01..2024-09-30 | - | 81,8 Mio. t",
            "sales actual | iron ore pellet | Vale | 10100000 t exact | 2024-07-01..2024-09-30 | - | 10,1 Mio. t",
        ],
    ),
    (
        "minus in words",
        "Die Stahlhersteller der EU produzierten im Mai 2025 11,2 Mio t Rohstahl, minus 1,3 Prozent zum Vorjahresmonat.",
        [
            "production actual | crude steel | European Union | 11200000 t exact | 2025-05-01..2025-05-31 | -1.3 yoy | 11,2 Mio t",
        ],
    ),
    (
        "two verbs in two parts",
        "Boliden baute im zweiten Quartal 2024 13,6 Mio. t Kupfererz ab und erzeugte 33.000 t Kupfer im Konzentrat.",
        [
            "production actual | copper ore | Boliden | 13600000 t exact | 2024-04-01..2024-06-30 | - | 13,6 Mio. t",
            "production actual | copper in concentrate | Boliden | 33000 t exact | 2024-04-01..2024-06-30 | - | 33.000 t",
        ],
    ),
    (
        "exports from a country",
        "Die Exporte von Eisenerz aus Brasilien betrugen im Juni 2025 31,6 Mio. Tonnen, teilte das Ministerium mit.",
        [
            "exports actual | iron ore | Brazil | 31600000 t exact | 2025-06-01..2025-06-30 | - | 31,6 Mio. Tonnen",
        ],
    ),
    (
        "stocks of an exchange",
        "Die Lagerbestände der LME sanken auf 310.000 Tonnen Kupfer.",
        [
            "inventory actual | copper | London Metal Exchange | 310000 t exact | - | - | 310.000 Tonnen",
        ],
    ),
    (
        "plan by a year",
        "Bis 2030 will Saudi-Arabien 1,2 Millionen Tonnen Aluminium jährlich produzieren.",
        [
            "production planned | aluminium | Saudi Arabia | 1200000 t exact | 2030-01-01..2030-12-31 | - | 1,2 Millionen Tonnen",
        ],
    ),
    (
        "capacity doubled in the passive",
        "Die Kapazität des Stahlwerks soll auf 2,5 Mio. t pro Jahr verdoppelt werden.",
        [
            "capacity planned | steel | - | 2500000 t exact | - | - | 2,5 Mio. t",
        ],
    ),
    (
        "kilograms",
        "Usbekistan förderte in den ersten elf Monaten 2024 12.500 kg Gold und 45 Mio. t Kohle.",
        [
            "production actual | gold | Uzbekistan | 12.5 t exact | 2024-01-01..2024-11-30 | - | 12.500 kg",
            "production actual | coal | Uzbekistan | 45000000 t exact | 2024-01-01..2024-11-30 | - | 45 Mio. t",
        ],
    ),
    (
        "amount summed up",
        "In den ersten zehn Monaten 2024 summierte sich der Silberausstoß in Kasachstan auf 793,3 t.",
        [
            "production actual | silver | Kazakhstan | 793.3 t exact | 2024-01-01..2024-10-31 | - | 793,3 t",
        ],
    ),
    (
        "concentrate as a compound",
        "Die Mine Las Bambas produzierte 2024 300.000 t Kupferkonzentrat.",
        [
            "production actual | copper concentrate | Las Bambas | 300000 t exact | 2024-01-01..2024-12-31 | - | 300.000 t",
        ],
    ),
    (
        "number in words",
        "Das Bergwerk lieferte zweihundertfünfzigtausend Tonnen Zinkkonzentrat.",
        [
            "production actual | zinc concentrate | - | 250000 t exact | - | - | zweihundertfünfzigtausend Tonnen",
        ],
    ),
    (
        "half a million",
        "Sambia exportierte 2024 eine halbe Million Tonnen Kupfer.",
        [
            "exports actual | copper | Zambia | 500000 t exact | 2024-01-01..2024-12-31 | - | eine halbe Million Tonnen",
        ],
    ),
    (
        "two and a half million",
        "Peru förderte 2024 zweieinhalb Millionen Tonnen Kupfer.",
        [
            "production actual | copper | Peru | 2500000 t exact | 2024-01-01..2024-12-31 | - | zweieinhalb Millionen Tonnen",
        ],
    ),
    (
        "numeric date",
        "Zum 31.12.2024 lagerten 271.400 Tonnen Aluminium in Lagerhäusern.",
        [
            "inventory actual | aluminium | - | 271400 t exact | - | - | 271.400 Tonnen",
        ],
    ),
    (
        "days from to",
        "Vom 21. März bis 22. Oktober 2017 produzierte Iran 450.000 Tonnen Zink.",
        [
            "production actual | zinc | Iran | 450000 t exact | 2017-03-21..2017-10-22 | - | 450.000 Tonnen",
        ],
    ),
    (
        "export in two parts",
        "Guinea führte 2024 rund 146 Mio. Tonnen Bauxit aus, ein Plus von 12 Prozent.",
        [
            "exports actual | bauxite | Guinea | 146000000 t about | 2024-01-01..2024-12-31 | +12 yoy | 146 Mio. Tonnen",
        ],
    ),
    (
        "unknown name behind a word for a producer",
        "Der Hersteller Maxhütte produzierte 2024 300.000 Tonnen Betonstahl.",
        [
            "production actual | rebar | Maxhütte | 300000 t exact | 2024-01-01..2024-12-31 | - | 300.000 Tonnen",
        ],
    ),
    (
        "name of two words",
        "Die Kupfermine Cobre Norte förderte 2024 120.000 Tonnen Kupfer.",
        [
            "production actual | copper | Cobre Norte | 120000 t exact | 2024-01-01..2024-12-31 | - | 120.000 Tonnen",
        ],
    ),
    (
        "plan for a year",
        "Die Bergbaugesellschaft plant für 2026 eine Förderung von 1,2 Mio. Unzen Gold.",
        [
            "production planned | gold | - | 1200000 oz exact | 2026-01-01..2026-12-31 | - | 1,2 Mio. Unzen",
        ],
    ),
    (
        "exports grew",
        "Die russischen Kohleexporte wuchsen 2024 um 2,5 Prozent auf 196,2 Mio. Tonnen.",
        [
            "exports actual | coal | Russia | 196200000 t exact | 2024-01-01..2024-12-31 | +2.5 yoy | 196,2 Mio. Tonnen",
        ],
    ),
    (
        "swiss group mark",
        "Die Mine produzierte 2024 1'250'000 Tonnen Kupferkonzentrat.",
        [
            "production actual | copper concentrate | - | 1250000 t exact | 2024-01-01..2024-12-31 | - | 1'250'000 Tonnen",
        ],
    ),
    (
        "crude steel by worldsteel",
        "Laut Weltstahlverband erzeugte die Türkei im April 2025 3,0 Mio. t Rohstahl, 5,4 Prozent mehr als vor einem Jahr.",
        [
            "production actual | crude steel | Turkey | 3000000 t exact | 2025-04-01..2025-04-30 | +5.4 yoy | 3,0 Mio. t",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_sentence_has_these_figures(text, figures):
    assert told(text, "de") == figures


NONE = [
    (
        "words that hold number words are no numbers",
        "Die Einfuhr wurde gedrosselt, die Zweigstelle achtet auf Vielfalt.",
    ),
    ("millions of tons are no number", "In den Lagern liegen Millionen Tonnen Kohle."),
    (
        "money is no amount",
        "Der Umsatz stieg auf 300 Millionen Euro, die Mine zahlte 20 Millionen Dollar Steuern.",
    ),
    (
        "people and power are no amounts",
        "Die Kupfermine beschäftigt 2.500 Mitarbeiter und braucht 50 Megawatt.",
    ),
    (
        "trucks are no amounts",
        "Ein 220-Tonnen-Muldenkipper, 12 Schiffe und 300 Waggons transportieren das Kupfer.",
    ),
    ("price of an ounce is no amount", "Der Goldpreis stieg auf 2.400 Dollar je Unze."),
    ("oil is no amount", "Die Erdölförderung betrug 500 Mio. Tonnen."),
]


@pytest.mark.parametrize("text", [text for _, text in NONE], ids=[name for name, _ in NONE])
def test_what_is_no_amount_of_material_gives_no_figure(text):
    assert told(text, "de") == []
