"""One phenomenon a case: own sentences, and every figure that must come of them."""

from datetime import date

import pytest

from crawler.figures import read_figures
from storage.models import CONFIDENCE_THRESHOLD

Y2024 = "2024-01-01..2024-12-31"


def short(figure):
    """The fields that a case states: amount, unit, measure, status, commodity, entity, period, change."""
    amount = float(figure.value) if figure.value is not None else (float(figure.low), float(figure.high))
    period = f"{figure.start}..{figure.end}" if figure.start else None
    change = float(figure.change_pct) if figure.change_pct is not None else None
    return (
        amount,
        figure.unit,
        figure.measure,
        figure.status,
        figure.commodity,
        figure.entity,
        period,
        change,
    )


CASES = [
    pytest.param(
        "Peru mined 2.7 million tonnes of copper in 2024, against 2.6 million a year earlier.",
        "",
        [
            (2.7e6, "t", "production", "actual", "copper", "Peru", Y2024, None),
            (2.6e6, "t", "production", "actual", "copper", "Peru", "2023-01-01..2023-12-31", None),
        ],
        id="earlier value without a unit",
    ),
    pytest.param(
        "Output of alumina and bauxite in Guinea stood at 0.3 million and 120 million tons in 2024.",
        "",
        [
            (3e5, "t", "production", "actual", "alumina", "Guinea", Y2024, None),
            (1.2e8, "t", "production", "actual", "bauxite", "Guinea", Y2024, None),
        ],
        id="lists aligned by order",
    ),
    pytest.param(
        "Kazakhstan made 4 million tons of steel in 2024. Karaganda Steel "
        "Company produced 3 million "
        "tons (up 5%), Pavlodar Steel Company 600,000 tons (down 2%).",
        "",
        [
            (4e6, "t", "production", "actual", "steel", "Kazakhstan", Y2024, None),
            (3e6, "t", "production", "actual", "steel", "Karaganda Steel Company", Y2024, 5.0),
            (6e5, "t", "production", "actual", "steel", "Pavlodar Steel Company", Y2024, -2.0),
        ],
        id="producers with changes in brackets",
    ),
    pytest.param(
        "Glencore's zinc production fell 4 percent to 417,000 tonnes in 2024 and lead production 2 "
        "percent to 90,000 tonnes.",
        "",
        [
            (417000.0, "t", "production", "actual", "zinc", "Glencore", Y2024, -4.0),
            (90000.0, "t", "production", "actual", "lead", "Glencore", Y2024, -2.0),
        ],
        id="verb said once",
    ),
    pytest.param(
        "Chile exported 5 million tonnes of copper in 2024, which is 200,000 tonnes more than planned.",
        "",
        [
            (5e6, "t", "exports", "actual", "copper", "Chile", Y2024, None),
            (200000.0, "t", "other", "actual", "copper", "Chile", Y2024, None),
        ],
        id="difference",
    ),
    pytest.param(
        "Zinc exports of Peru amounted to 1.2 million tons in 2024, up 2 percent by weight and 9 "
        "percent by value.",
        "",
        [(1.2e6, "t", "exports", "actual", "zinc", "Peru", Y2024, 2.0)],
        id="weight, not value",
    ),
    pytest.param(
        "Ghana's gold output is forecast at between 4.3 and 4.5 million ounces in 2025.",
        "",
        [((4.3e6, 4.5e6), "oz", "production", "planned", "gold", "Ghana", "2025-01-01..2025-12-31", None)],
        id="range forecast",
    ),
    pytest.param(
        "Escondida, which is run by BHP, produced 100,000 tonnes of copper in December.",
        "",
        [(100000.0, "t", "production", "actual", "copper", "Escondida", "2024-12-01..2024-12-31", None)],
        id="owner is not the producer",
    ),
    pytest.param(
        "Iran's coal concentrate output grew 13 percent in the first nine months of this Iranian "
        "year. It stood at 1.2 "
        "million tons.",
        "",
        [(1.2e6, "t", "production", "actual", "coal concentrate", "Iran", "2024-03-20..2024-12-20", 13.0)],
        id="change told a sentence before",
    ),
    pytest.param(
        "Iran imported 2.9 million tons of minerals in 2024. That is 19 percent less than in 2023.",
        "",
        [(2.9e6, "t", "imports", "actual", "mineral", "Iran", Y2024, -19.0)],
        id="change told a sentence after",
    ),
    pytest.param(
        "The plant of Alba in Bahrain has a capacity of 1.6 million tonnes of aluminium a year.",
        "",
        [(1.6e6, "t", "capacity", "actual", "aluminium", "Alba", None, None)],
        id="capacity has no period",
    ),
    pytest.param(
        "De Beers mined 8.5 million carats in 2024.",
        "",
        [(8.5e6, "ct", "production", "actual", "diamond", "De Beers", Y2024, None)],
        id="carats are diamonds",
    ),
    pytest.param(
        "Codelco's copper output\n\n| | 2024 | 2023 |\n| Copper (thousand tonnes) | | |\n"
        "| Production | 1,328 | 1,325 |",
        "Codelco results",
        [
            (1328000.0, "t", "production", "actual", "copper", "Codelco", Y2024, None),
            (1325000.0, "t", "production", "actual", "copper", "Codelco", "2023-01-01..2023-12-31", None),
        ],
        id="table with years as columns",
    ),
]


@pytest.mark.parametrize(("text", "title", "expected"), CASES)
def test_phenomenon(text, title, expected):
    assert [
        short(figure) for figure in read_figures(text, published=date(2025, 1, 12), title=title)
    ] == expected


@pytest.mark.parametrize(
    ("text", "check"),
    [
        pytest.param(
            "Peru made 110 tons of tin in 2024, up 10 percent from 100 tons in 2023.",
            ("change agrees",),
            id="agrees",
        ),
        pytest.param(
            "Peru made 110 tons of tin in 2024, up 30 percent from 100 tons in 2023.",
            ("change disagrees: 30 printed, 10.0 computed",),
            id="disagrees",
        ),
        pytest.param(
            "Peru made 79 tons of tin in November 2024, up 2.3% year on year and compared with 90 tons in October 2024.",
            (),
            id="against another value than the one told",
        ),
        pytest.param(
            "Peru made 110 tons of tin in November 2024, against 130 tons in October 2024 and 100 tons in November 2023,"
            " an increase of 10 percent year on year.",
            ("change agrees",),
            id="against the one that it fits",
        ),
        pytest.param("Peru made 54,893 MT of tin in 2024.", ("MT read as metric tonnes",), id="unit told"),
    ],
)
def test_checks(text, check):
    assert read_figures(text, published=date(2025, 1, 12))[0].checks == check


def test_value_stated_twice_is_one_figure():
    text = "Peru made 31,000 tons of tin in 2024. The output of 31,000 tons is a record."
    assert len(read_figures(text, published=date(2025, 1, 12))) == 1


def test_uncertain_figure_is_a_candidate():
    text = "Coal was spoken of. Then they had 2 to 3 million tons."
    (figure,) = read_figures(text, published=None)
    assert (figure.commodity, figure.low, figure.confidence < CONFIDENCE_THRESHOLD) == (
        "coal",
        2_000_000,
        True,
    )
