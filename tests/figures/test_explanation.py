"""Why a figure was read as it was."""

import json
from datetime import date

import pytest

from crawler.explained_text import explained_lines
from crawler.figures import explain, read_figures

TEXT = (
    "Iran's copper cathode output reached 216,732 tons in the first nine months of the current Iranian year, up 3.2"
    " percent from 209,956 tons in the same period of last year. Some 12,000 tons of oranges were exported."
)
DAY = date(2025, 1, 12)


def test_each_link_names_its_winner_and_what_spoke_for_it() -> None:
    amount = explain(TEXT, published=DAY)[0]
    assert (amount.raw, amount.value, amount.fate) == ("216,732 tons", "216732 t (exact)", "figure")
    assert {name: link.chosen for name, link in amount.links.items()} == {
        "role": "main",
        "measure": "production",
        "status": "actual",
        "commodity": "copper cathode",
        "entity": "Iran",
        "period": "first nine months of 1403 (2024-03-20 to 2024-12-20)",
        "change": "+3.2 % yoy",
    }
    period = amount.links["period"].options[0]
    assert period.why == "“first nine months of the current iranian year” in its own words, main"


def test_a_commodity_names_the_rule_that_chose_it() -> None:
    text = (
        "The mill made 5,000 tons of zinc concentrate and 3,000 tons of lead, against 4,000 and 2,000 tons. Sales were "
        "900 tons."
    )
    told = [amount.links["commodity"] for amount in explain(text, published=DAY)]
    assert [(link.chosen, link.options[0].why) for link in told] == [
        ("zinc concentrate", "in its own words"),
        ("lead", "in its own words"),
        ("zinc concentrate", "at its place in a list told before"),
        ("lead", "at its place in a list told before"),
        ("zinc concentrate", "what the article has told"),
    ]


def test_candidates_of_the_entity_share_the_belief() -> None:
    text = "Chile's Escondida mine produced 1.1 million tons of copper in 2024, while Codelco made 1.3 million tons."
    entity = explain(text, published=DAY)[1].links["entity"]
    assert entity.chosen == "Codelco"
    assert entity.options[0].name == "Codelco"
    shares = [option.share for option in entity.options if option.share is not None]
    assert shares == sorted(shares, reverse=True)
    assert 0.5 < shares[0] <= 1


def test_an_amount_that_is_no_figure_tells_why() -> None:
    fates = [amount.fate for amount in explain(TEXT, published=DAY)]
    assert fates[:2] == ["figure", "figure"]
    assert fates[2].startswith("no figure: ")


def test_what_is_explained_as_a_figure_is_what_is_read() -> None:
    told = [amount.raw for amount in explain(TEXT, published=DAY) if amount.fate == "figure"]
    assert told == [figure.raw for figure in read_figures(TEXT, published=DAY)]


def test_lines_for_a_terminal_hold_the_winner_and_keep_their_width() -> None:
    lines = list(explained_lines(explain(TEXT, published=DAY)[0]))
    assert "216,732 tons  =  216732 t (exact)  →  figure" in lines
    assert any(line.startswith("    commodity  copper cathode  ← in its own words") for line in lines)
    assert max(map(len, lines)) <= 110


def test_records_are_json() -> None:
    (first, *_) = [json.loads(json.dumps(amount.as_dict())) for amount in explain(TEXT, published=DAY)]
    assert first["links"]["entity"]["chosen"] == "Iran"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "تولید کاتد مس در نه ماهه نخست ۲۱۶ هزار و ۷۳۲ تن بود."),
        ("tr", "İhracat 2024'te 5 milyon ton bakıra ulaştı."),
        ("es", "Chile produjo 3.265 millones de toneladas de cobre en 2023."),
    ],
)
def test_what_is_explained_is_what_is_read(language, text):
    (figure,) = read_figures(text, published=DAY, language=language)
    (amount,) = explain(text, published=DAY, language=language)
    assert amount.links["entity"].chosen == figure.entity
    assert amount.value.split()[0] == str(figure.value)
    assert (amount.links["period"].chosen or "").endswith(f"({figure.start} to {figure.end})")
