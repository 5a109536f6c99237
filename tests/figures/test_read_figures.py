"""From sentences to figures: golden sentences of our own wording, one phenomenon each."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.figures import READ_LANGUAGES, Lexicon, read_figures


def read(text, published="2025-01-12", title="", **kwargs):
    return read_figures(text, published=date.fromisoformat(published), title=title, **kwargs)


CATHODE = (
    "Iran made 3.2 percent more copper cathode in the first nine months of the current Iranian calendar year "
    "(March 20 to December 21, 2024) than in the same period last year, IMIDRO said. The "
    "organization put output at "
    "216,732 tons for this period, up from 209,956 tons in the previous year."
)


def test_news_and_earlier_value_are_two_figures():
    news, earlier = read(CATHODE)
    assert (news.value, news.unit, news.commodity, news.entity) == (216732, "t", "copper cathode", "Iran")
    assert (news.start, news.end) == (date(2024, 3, 20), date(2024, 12, 20))
    assert (news.period, news.source) == ("first nine months of 1403", "IMIDRO")
    assert (float(news.change_pct), news.change_basis, news.checks) == (3.2, "yoy", ("change agrees",))
    assert (earlier.value, earlier.start, earlier.end) == (209956, date(2023, 3, 21), date(2023, 12, 21))
    assert earlier.change_pct is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Peru exported 90,000 tonnes of copper in 2024.",
            ("exports", "actual", "copper", "Peru"),
            id="exports",
        ),
        pytest.param(
            "Chile's copper reserves are put at 190 million tonnes.",
            ("reserves", "actual", "copper", "Chile"),
            id="reserves",
        ),
        pytest.param(
            "Ghana expects to produce 4.5 million ounces of gold in 2025.",
            ("production", "planned", "gold", "Ghana"),
            id="planned",
        ),
        pytest.param(
            "The capacity of Guinea's alumina refineries is 2 million tons a year.",
            ("capacity", "actual", "alumina", "Guinea"),
            id="capacity",
        ),
    ],
)
def test_measure_and_status(text, expected):
    (figure,) = read(text)
    assert (figure.measure, figure.status, figure.commodity, figure.entity) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The province shipped 450,000 tons of non-oil goods abroad in the first eight months.",
            id="non-oil goods",
        ),
        pytest.param(
            "Iran will make 80 million tons of petrochemical products this year.", id="petrochemicals"
        ),
        pytest.param("Farmers brought in 14 million tons of wheat.", id="wheat"),
        pytest.param("The smelter emits 2 million tons of carbon dioxide a year.", id="emissions"),
        pytest.param("Copper closed at $6,580 per tonne in London.", id="price"),
        pytest.param("The best hole cut 23m at 3.8 grams per tonne of gold.", id="drilling"),
        pytest.param("The miner will shed 5,270 workers at its platinum mine.", id="jobs"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_figures(text):
    assert read(text) == ()


def test_other_languages_give_nothing():
    assert "xx" not in READ_LANGUAGES
    assert read_figures("Iran produced 216,732 tons of copper.", published=None, language="xx") == ()


def test_users_own_commodity_and_entity():
    lexicon = Lexicon(commodities={"perlite": ["perlite"]}, entities={"Sahand Perlite": ["Sahand Perlite"]})
    (figure,) = read("Sahand Perlite produced 12,000 tons of perlite in 2024.", lexicon=lexicon)
    assert (figure.commodity, figure.entity) == ("perlite", "Sahand Perlite")


@settings(max_examples=60)
@given(st.text(max_size=200), st.sampled_from(["", CATHODE, "5.12 and 1.87 million tons of steel"]))
def test_spans_hold_on_any_text(noise, sentence):
    text = f"{noise} {sentence}"
    figures = read(text)
    assert all(
        text[figure.span[0] : figure.span[1]] == figure.raw and figure.quote in text for figure in figures
    )
    assert [figure.span for figure in figures] == sorted(figure.span for figure in figures)
