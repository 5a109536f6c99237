"""German: sites of a company, plans that were beaten, names that only their place tells, drill cores."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "company at its two sites",
        "Die Corvane Kupfer AG hat im ersten Halbjahr 2025 an ihren beiden Standorten Tarnfeld und Hollin 61.300 Tonnen Kupferkathoden hergestellt.",
        [
            "production actual | copper cathode | Corvane Kupfer AG | 61300 t exact | 2025-01-01..2025-06-30 | - | 61.300 Tonnen",
        ],
    ),
    (
        "part of a site that nothing else names",
        "Die Nordvik AG förderte im Jahr 2024 zusammen 740.000 Tonnen Kali. Auf Tarnfeld entfielen davon 410.000 Tonnen, auf Hollin 330.000 Tonnen.",
        [
            "production actual | potash | Nordvik | 740000 t exact | 2024-01-01..2024-12-31 | - | 740.000 Tonnen",
            "production actual | potash | Tarnfeld | 410000 t exact | 2024-01-01..2024-12-31 | - | 410.000 Tonnen",
            "production actual | potash | Hollin | 330000 t exact | 2024-01-01..2024-12-31 | - | 330.000 Tonnen",
        ],
    ),
    (
        "mine named before its verb, and the next without one",
        "Die Grubag AG gewann im ersten Quartal 2025 in ihren Tagebauen Orlitz, Welsow und Reichfurt 9,1 Millionen Tonnen Braunkohle. Der Tagebau Orlitz lieferte 4,2 Millionen Tonnen, Reichfurt 2,9 Millionen Tonnen.",
        [
            "production actual | lignite | Grubag | 9100000 t exact | 2025-01-01..2025-03-31 | - | 9,1 Millionen Tonnen",
            "production actual | lignite | Orlitz | 4200000 t exact | 2025-01-01..2025-03-31 | - | 4,2 Millionen Tonnen",
            "production actual | lignite | Reichfurt | 2900000 t exact | 2025-01-01..2025-03-31 | - | 2,9 Millionen Tonnen",
        ],
    ),
    (
        "who comes next in a bracket",
        "Peru förderte im Juli 2025 nach Angaben des Energie- und Bergbauministeriums 231.000 Tonnen Kupfer. Spitzenreiter war Tarnbamba mit 41.000 Tonnen vor Hollincocha (37.000 Tonnen).",
        [
            "production actual | copper | Peru | 231000 t exact | 2025-07-01..2025-07-31 | - | 231.000 Tonnen",
            "production actual | copper | Tarnbamba | 41000 t exact | 2025-07-01..2025-07-31 | - | 41.000 Tonnen",
            "production actual | copper | Hollincocha | 37000 t exact | 2025-07-01..2025-07-31 | - | 37.000 Tonnen",
        ],
    ),
    (
        "plan that was beaten",
        "Der Konzern Corvane erzeugte in den ersten neun Monaten 2025 52.000 Tonnen Zink. Vorgesehen waren 50.000 Tonnen. Der Plan wurde damit um 4 Prozent überboten.",
        [
            "production actual | zinc | Corvane | 52000 t exact | 2025-01-01..2025-09-30 | +4 plan | 52.000 Tonnen",
            "production planned | zinc | Corvane | 50000 t exact | 2025-01-01..2025-09-30 | - | 50.000 Tonnen",
        ],
    ),
    (
        "gold company before its verb",
        "Nordvik Gold hat im dritten Quartal 2025 18.400 Unzen Gold gefördert.",
        [
            "production actual | gold | Nordvik Gold | 18400 oz exact | 2025-07-01..2025-09-30 | - | 18.400 Unzen",
        ],
    ),
    (
        "what a drill core holds",
        "Nordvik Gold hat auf seinem Projekt Tarn eine weitere Bohrung abgeschlossen. Das Loch durchteufte 9,6 Meter mit 4,2 Gramm. Das Bohrprogramm wird von 8.000 auf 14.000 Meter ausgeweitet.",
        [],
    ),
    (
        "what leaves the land",
        "Deutschland führte 2024 27,4 Millionen Tonnen Steinkohle ein. Im Gegenzug verließen lediglich 240.000 Tonnen Steinkohle das Land.",
        [
            "imports actual | hard coal | Germany | 27400000 t exact | 2024-01-01..2024-12-31 | - | 27,4 Millionen Tonnen",
            "exports actual | hard coal | Germany | 240000 t exact | 2024-01-01..2024-12-31 | - | 240.000 Tonnen",
        ],
    ),
    (
        "what works delivered to nobody named",
        "In Iran wurden 2024 rund 600.000 Tonnen Aluminiumbarren produziert. Die Gesellschaft Salco lieferte 262.000 Tonnen, Iralco 170.000 Tonnen.",
        [
            "production actual | aluminium ingot | Iran | 600000 t about | 2024-01-01..2024-12-31 | - | 600.000 Tonnen",
            "production actual | aluminium ingot | Salco | 262000 t exact | 2024-01-01..2024-12-31 | - | 262.000 Tonnen",
            "production actual | aluminium ingot | Iralco | 170000 t exact | 2024-01-01..2024-12-31 | - | 170.000 Tonnen",
        ],
    ),
    (
        "what lies in a pit",
        "In der Grube Tarnfeld lagern nach einer Schätzung 3,9 Millionen Tonnen Zinn- und Wolframerz.",
        [
            "reserves actual | tin and tungsten ore | Tarnfeld | 3900000 t exact | - | - | 3,9 Millionen Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "de") == figures
