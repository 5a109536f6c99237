"""Articles in two languages: each paragraph is read as its own, with its place in the raw text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.figures import read_figures
from crawler.figures.gloss.mixed import gloss_article

ENGLISH = "Iran's National Copper Company produced 280,000 tons of copper cathode in 2024, its managing director said."
PERSIAN = "شرکت فولاد مبارکه در سال ۱۴۰۲ هفت میلیون و ۵۰۰ هزار تن فولاد خام تولید کرد."
RUSSIAN = "Компания «Северсталь» в 2024 году произвела 10,4 млн тонн стали, сообщила компания."
FRENCH = (
    "La mine a produit 12 400 tonnes de zinc au premier trimestre 2024, selon le communiqué de la société."
)
SPANISH = "La mina produjo 12.300 toneladas de cobre en el primer trimestre de 2024, según el comunicado de la empresa."
GERMAN = "Die Hütte hat im Jahr 2024 nach eigenen Angaben 572.983 Tonnen Rohstahl erzeugt und damit mehr als im Vorjahr."
TURKISH = (
    "Şirket 2024 yılında 1 milyon 250 bin ton ham çelik üretti ve üretim bir önceki yıla göre yüzde 5 arttı."
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", f"{ENGLISH}\n\n{PERSIAN}", ["280,000 tons", "هفت میلیون و ۵۰۰ هزار تن"]),
        ("fa", f"{PERSIAN}\n\n{ENGLISH}", ["هفت میلیون و ۵۰۰ هزار تن", "280,000 tons"]),
        ("en", f"{ENGLISH}\n\n{RUSSIAN}", ["280,000 tons", "10,4 млн тонн"]),
        ("ru", RUSSIAN, ["10,4 млн тонн"]),
        ("en", ENGLISH, ["280,000 tons"]),
        ("en", f"{ENGLISH}\n\n{FRENCH}", ["280,000 tons", "12 400 tonnes"]),
        ("es", f"{SPANISH}\n\n{ENGLISH}", ["12.300 toneladas", "280,000 tons"]),
        ("fr", f"{FRENCH}\n\n{GERMAN}", ["12 400 tonnes", "572.983 Tonnen"]),
        ("tr", f"{TURKISH}\n\n{ENGLISH}", ["1 milyon 250 bin ton", "280,000 tons"]),
        ("fr", f"{FRENCH}\n\n« {SPANISH} »", ["12 400 tonnes", "12.300 toneladas"]),
    ],
    ids=[
        *("english-persian", "persian-english", "english-russian", "russian", "english", "english-french"),
        *("spanish-english", "french-german", "turkish-english", "french-spanish"),
    ],
)
def test_each_paragraph_is_read_in_its_language(language, text, expected):
    figures = read_figures(text, published=date(2025, 1, 12), language=language)
    assert [figure.raw for figure in figures] == expected
    assert [text[slice(*figure.span)] for figure in figures] == expected


@given(
    st.lists(st.sampled_from([ENGLISH, PERSIAN, RUSSIAN, FRENCH, "x", "", "2024"]), max_size=6),
    st.sampled_from(["en", "fa", "ru", "fr"]),
)
def test_spans_lie_in_the_text_and_follow_each_other(paragraphs, language):
    text = "\n\n".join(paragraphs)
    glossed = gloss_article(text, language)
    spans = [glossed.span(place, place + 1) for place in range(len(glossed.text))]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


def test_a_release_told_again_in_another_language_gives_each_figure_once():
    again = "The mine produced 12,400 tonnes of zinc in the first quarter of 2024, and the company was pleased with that."
    figures = read_figures(f"{FRENCH}\n\n{again}", published=date(2024, 5, 12), language="fr")
    assert [figure.raw for figure in figures] == ["12 400 tonnes"]
