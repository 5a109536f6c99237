"""Tables whose lines part their cells by slashes, dashes or semicolons."""

from datetime import date

import pytest

from crawler.figures import read_figures
from crawler.figures.parted_lines import with_bars

# (what is shown, lines, the same with bars)
BARRED = [
    (
        "slashes behind a colon",
        "Mine: June / May\nHollin: 31,200 / 30,100\nTarn: 18,450 / n.a.",
        "Mine| June | May\nHollin| 31,200 | 30,100\nTarn| 18,450 | n.a.",
    ),
    (
        "dashes from the label on",
        "Mine - June 2020 - June 2019\nHollin - 31,200 - 30,100\nTarn - 18,450 - 19,870",
        "Mine | June 2020 | June 2019\nHollin | 31,200 | 30,100\nTarn | 18,450 | 19,870",
    ),
    (
        "semicolons",
        "Metal: Q2 2020; Q1 2020\nZinc: 12,400; 11,900\nLead: 3,100; 3,300",
        "Metal| Q2 2020| Q1 2020\nZinc| 12,400| 11,900\nLead| 3,100| 3,300",
    ),
]
# (what is shown, lines that are no table)
PLAIN = [
    ("one row", "Mine: June / May\nHollin: 31,200 / 30,100"),
    ("another number of cells", "Mine: June / May\nHollin: 31,200 / 30,100 / 29,000\nTarn: 1 / 2 / 3"),
    ("amounts above", "Hollin: 31,200 / 30,100\nTarn: 18,450 / 19,870\nBlack Hill: 5 / 6"),
    ("prose", "The vote was 3 - 2.\nHollin and Tarn - two mines - gave more.\nBoth are open."),
]


@pytest.mark.parametrize(("lines", "barred"), [case[1:] for case in BARRED], ids=[case[0] for case in BARRED])
def test_lines_get_bars(lines: str, barred: str) -> None:
    assert with_bars(lines) == barred
    assert len(barred) == len(lines)


@pytest.mark.parametrize("lines", [case[1] for case in PLAIN], ids=[case[0] for case in PLAIN])
def test_other_lines_stay(lines: str) -> None:
    assert with_bars(lines) == lines


def test_figures_of_two_columns() -> None:
    text = (
        "Corvania's mines produced 61,200 tonnes of copper in June, the ministry said. In tonnes:\n\n"
        "Mine: June 2020 / June 2019\nHollin: 31,200 / 30,100\nTarn: 18,450 / no data"
    )
    figures = read_figures(text, published=date(2020, 8, 4), title="Copper output of Corvania by mine")
    assert [(f.raw, f.entity, f.commodity, f.start, text[slice(*f.span)]) for f in figures] == [
        ("61,200 tonnes", "Corvania", "copper", date(2020, 6, 1), "61,200 tonnes"),
        ("31,200", "Hollin", "copper", date(2020, 6, 1), "31,200"),
        ("30,100", "Hollin", "copper", date(2019, 6, 1), "30,100"),
        ("18,450", "Tarn", "copper", date(2020, 6, 1), "18,450"),
    ]
