"""Tickers behind names without brackets, as analysts' notes have them."""

from datetime import date

import pytest

from crawler.figures import read_figures


@pytest.mark.parametrize(
    ("sentence", "entity"),
    [
        pytest.param("Hollin Silver Corp. HLSV produced", "Hollin Silver Corp", id="behind an abbreviation"),
        pytest.param(
            "Hollin Silver & Gold Ltd. HSG produced", "Hollin Silver & Gold Ltd", id="three letters"
        ),
        pytest.param("Hollin Corporation HLN produced", "Hollin Corporation", id="in one run with the name"),
        pytest.param("Tarn Silver TRN has produced", "Tarn Silver", id="behind a metal"),
        pytest.param(
            "Freeport-McMoRan Inc.'s FCX mines produced", "Freeport-McMoRan Inc", id="behind a possessive"
        ),
        pytest.param("Kelda Resources SA produced", "Kelda Resources SA", id="a legal form is none"),
    ],
)
def test_a_ticker_is_no_part_of_a_name(sentence, entity):
    (figure,) = read_figures(f"{sentence} 586,143 ounces of silver in June.", published=date(2024, 7, 20))
    assert figure.entity == entity
