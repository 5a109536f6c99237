"""How Indian wires tell of output: growth over a year ago, lakh tonnes, fiscal years, labels in brackets."""

from datetime import date

import pytest

from crawler.figures import read_figures


def read(text, published=date(2022, 12, 2)):
    return [
        (figure.value, str(figure.start), str(figure.end), figure.change_pct and float(figure.change_pct))
        for figure in read_figures(text, published=published)
    ]


FISCAL = [
    pytest.param(
        "MOIL of India said up to November this fiscal, its manganese ore output was 0.81 million tonnes"
        " compared with 0.77 million tonnes in the year-earlier period.",
        [("2022-04-01", "2022-11-30"), ("2021-04-01", "2021-11-30")],
        id="up to a month of this fiscal",
    ),
    pytest.param(
        "MOIL of India's output of manganese ore for the first half (financial) year 2022-23 is 0.62 million tonnes.",
        [("2022-04-01", "2022-09-30")],
        id="half of a (financial) year",
    ),
    pytest.param(
        "MOIL of India dug 0.7 million tonnes of manganese ore in April-October. In the same period of"
        " preceding 2021-22 financial year, it dug 0.6 million tonnes, while sales stood at 0.5 million tonnes.",
        [
            ("2022-04-01", "2022-10-31"),
            ("2021-04-01", "2021-10-31"),
            ("2021-04-01", "2021-10-31"),
        ],
        id="same period of the preceding fiscal year",
    ),
    pytest.param(
        "The output of MOIL in July-September 2022 was 10 percent more compared to 0.3 million tonnes of"
        " manganese ore dug by the miner during the same quarter of 2021-22.",
        [("2021-07-01", "2021-09-30")],
        id="same quarter of a fiscal year",
    ),
    pytest.param(
        "India's mines sent out 15.2 million tonnes of coal in April, a strong start to FY2022-23.",
        [("2022-04-01", "2022-04-30")],
        id="a start to the year",
    ),
    pytest.param(
        "MOIL made 0.12 million tonnes of manganese ore in June. In the same period last year, it had made 0.11"
        " million tonnes and had sales of 0.1 million tonnes.",
        [("2022-06-01", "2022-06-30"), ("2021-06-01", "2021-06-30"), ("2021-06-01", "2021-06-30")],
        id="a time that opens is of all",
    ),
    pytest.param(
        "MOIL said June also saw Balaghat deliver 40,000 tonnes of manganese ore.",
        [("2022-06-01", "2022-06-30")],
        id="said June saw",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FISCAL)
def test_times_of_fiscal_years(text, expected):
    assert [(start, end) for _, start, end, _ in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Zinc output was 80,000 tonnes in November, up 5 per cent over 76,000 tonnes a year ago.",
            id="up over",
        ),
        pytest.param(
            "Zinc output was 80,000 tonnes in November, a growth of 5 per cent over 76,000 tonnes a year ago.",
            id="growth over",
        ),
        pytest.param(
            "Zinc output was 80,000 tonnes in November, a 5 per cent rise over 76,000 tonnes a year ago.",
            id="a rise over",
        ),
        pytest.param(
            "Zinc output was 80,000 tonnes in November, 5 per cent higher over the 76,000 tonnes of a year ago.",
            id="higher over the",
        ),
    ],
)
def test_growth_over_an_earlier_value(text):
    assert read(text) == [(80000, "2022-11-01", "2022-11-30", 5.0), (76000, "2021-11-01", "2021-11-30", None)]
    assert [figure.bound for figure in read_figures(text, published=date(2022, 12, 2))] == ["exact", "exact"]


def test_lakh_tonnes_made_to_date():
    text = "Its best month to date -- 9.4 lakh tonnes of iron ore was produced and 9.9 LT sold."
    assert [(figure.value, figure.measure) for figure in read_figures(text, published=None)] == [
        (940000, "production"),
        (990000, "sales"),
    ]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        pytest.param(
            "New Delhi: Coal output in the country was 13 million tonnes in April. India wants more.",
            "India",
            id="city of a dateline",
        ),
        pytest.param(
            "India's coal output was 79.2 MT (Provisional) in April. That of captive mines was 12.1 MT"
            " (Provisional).",
            "India",
            id="label in brackets",
        ),
        pytest.param(
            "Coal India said its Naini block, with a PRC of 10 million tonnes per annum, began work.",
            "Naini",
            id="initials of a measure",
        ),
        pytest.param(
            "The coal output of non-Coal India Ltd (CIL) mines in India was 12.1 million tonnes.",
            "India",
            id="not of a company",
        ),
    ],
)
def test_what_is_no_producer(text, entity):
    assert read_figures(text, published=date(2025, 5, 2))[-1].entity == entity
