"""Every language: the unit and the measure said once in a line above a list, the scale word without a number."""

import pytest

from crawler.figures import read_figures

# Language, a sentence on what was made, the line above the list, two lines of it.
CASES = [
    ("en", "Corvane made steel in May 2025.", "Exports, thousand tons:", "Slab: 2,984", "Sponge iron: 655"),
    ("en", "Corvane made steel in May 2025.", "Exports (thousand tons):", "Slab: 2,984", "Sponge iron: 655"),
    ("tr", "Corvane Mayıs 2025'te çelik üretti.", "İhracat, bin ton:", "Slab: 2.984", "Sünger demir: 655"),
    ("tr", "Corvane Mayıs 2025'te çelik üretti.", "İhracat (bin ton):", "Slab: 2.984", "Sünger demir: 655"),
    (
        "es",
        "Corvane produjo acero en mayo de 2025.",
        "Exportaciones (mil toneladas):",
        "Planchón: 2.984",
        "Hierro esponja: 655",
    ),
    (
        "pt",
        "A Corvane produziu aço em maio de 2025.",
        "Exportações (mil toneladas):",
        "Placas: 2.984",
        "Ferro-esponja: 655",
    ),
    (
        "de",
        "Corvane produzierte im Mai 2025 Stahl.",
        "Ausfuhren (in tausend Tonnen):",
        "Brammen: 2.984",
        "Eisenschwamm: 655",
    ),
    (
        "fr",
        "Corvane a produit de l'acier en mai 2025.",
        "Exportations (en milliers de tonnes) :",
        "Brames : 2 984",
        "Fer spongieux : 655",
    ),
    (
        "ru",
        "Corvane произвела сталь в мае 2025 года.",
        "Экспорт, тыс. тонн:",
        "Слябы: 2984",
        "Губчатое железо: 655",
    ),
    (
        "fa",
        "شرکت Corvane در اردیبهشت ۱۴۰۴ فولاد تولید کرد.",
        "صادرات (هزار تن):",
        "تختال: ۲۹۸۴",
        "آهن اسفنجی: ۶۵۵",
    ),
    (
        "ar",
        "أنتجت شركة Corvane الصلب في مايو 2025.",
        "الصادرات (ألف طن):",
        "البلاطات: 2984",
        "الحديد الإسفنجي: 655",
    ),
]


@pytest.mark.parametrize(("language", "made", "line", "slab", "sponge"), CASES)
def test_a_line_says_unit_and_measure_of_those_below(
    language: str, made: str, line: str, slab: str, sponge: str
) -> None:
    text = f"{made}\n\n{line}\n{slab}\n{sponge}"
    read = [
        (figure.measure, figure.commodity, figure.value, figure.unit)
        for figure in read_figures(text, published=None, language=language)
    ]
    assert read == [("exports", "slab", 2_984_000, "t"), ("exports", "sponge iron", 655_000, "t")]


def test_a_sentence_ends_what_a_line_says() -> None:
    text = (
        "Corvane made 5,000 tons of steel in May 2025.\n\nExports (tons):\nSlab: 2,984\n\nThe works are old. Nobody is "
        "to leave. A kiln waits for repair.\n\nSponge iron: 1,200 tons"
    )
    read = [(figure.measure, figure.raw) for figure in read_figures(text, published=None)]
    assert read == [("production", "5,000 tons"), ("exports", "2,984"), ("production", "1,200 tons")]
