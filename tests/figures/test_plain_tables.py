"""Tables whose page lost the bars or a header's cell: read as they were printed, or not at all."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures
from crawler.figures.reader import read_drafts
from tests.figures.table_cases import lines, read_table

BOTH = """
    production, gold, None: 369000 oz 2024-04-01..2024-06-30
    production, gold, None: 412000 oz 2023-04-01..2023-06-30
    production, silver, None: 9117000 oz 2024-04-01..2024-06-30
    production, silver, None: 8500000 oz 2023-04-01..2023-06-30
    """

CASES = [
    pytest.param("Q2 2024 Q2 2023\nGold koz 369 412\nSilver koz 9,117 8,500", BOTH, id="names at the margin"),
    pytest.param(
        "   Q2 2024   Q2 2023\nGold koz   369   412\nSilver koz   9,117   8,500\nAll by June.",
        BOTH,
        id="wide gaps",
    ),
    pytest.param(
        "Metal Unit 2Q24 2Q23\nGold koz 369 412\nPrecious metals\nSilver koz 9,117 8,500",
        BOTH,
        id="named label, heading between rows",
    ),
    pytest.param(
        "Three months ended June 30\n2024 2023\nGold (koz) 369 412\nSilver (koz) 9,117 8,500",
        BOTH,
        id="years under what of them",
    ),
    pytest.param(
        "June quarter 2024 Mar-24 quarter % change\nGold koz 369 120 (5)%\nSilver koz 9,117 3,100 7 %",
        """
        production, gold, None: 369000 oz 2024-04-01..2024-06-30 -5.0 qoq
        production, gold, None: 120000 oz 2024-01-01..2024-03-31
        production, silver, None: 9117000 oz 2024-04-01..2024-06-30 +7.0 qoq
        production, silver, None: 3100000 oz 2024-01-01..2024-03-31
        """,
        id="quarters of months, change",
    ),
    pytest.param(
        "Results of Q2 2024:\nGold koz 369\nSilver koz 9,117",
        """
        production, gold, None: 369000 oz 2024-04-01..2024-06-30
        production, silver, None: 9117000 oz 2024-04-01..2024-06-30
        """,
        id="one number a row",
    ),
    pytest.param(
        "Product (kt) 2023 2022\nCopper 512.5 498.1\nZinc 120.1 118",
        """
        production, copper, None: 512500 t 2023-01-01..2023-12-31
        production, copper, None: 498100 t 2022-01-01..2022-12-31
        production, zinc, None: 120100 t 2023-01-01..2023-12-31
        production, zinc, None: 118000 t 2022-01-01..2022-12-31
        """,
        id="unit over the labels",
    ),
    pytest.param(
        "Metal | Q2 2024 | Q2 2023\nGold | koz | 369 | 412\nSilver | koz | 9,117 | 8,500",
        BOTH,
        id="no head over units",
    ),
    pytest.param(
        "| Q2 2024 | Q2 2023 | Note\nGold | koz | 369 | 412 | a\nSilver | koz | 9,117 | 8,500 | b",
        BOTH,
        id="no head over labels and units",
    ),
    pytest.param(
        "Metal | Q2 2024 | Q2 2023 | Change %\nCopper | kt | 512.5 | 498.1 | 3\nCost | $/lb | 1.9 | 1.8 | 5",
        """
        production, copper, None: 512500 t 2024-04-01..2024-06-30 +3.0 yoy
        production, copper, None: 498100 t 2023-04-01..2023-06-30
        """,
        id="no head over units, change",
    ),
    pytest.param("Actual Plan\nGold koz 369 412\nSilver koz 9,117 8,500", "", id="names unknown"),
    pytest.param("Q2 2024\nGold koz 369 412\nSilver koz 9,117 8,500", "", id="too few names"),
    pytest.param(
        "Quarter Half\n2024 2023 2024 2023\nGold koz 3 4 5 6\nSilver koz 4 5 6 7", "", id="names that repeat"
    ),
    pytest.param("Q2 2024 Q2 2023\nGold koz 369 412\nSilver koz 9 117 8 500", "", id="spaces within numbers"),
    pytest.param(
        "Mine | 2024 | 2023\nEscondida, kt | Chile | 512.5 | 498.1\nAntamina, kt | Peru | 112.5 | 98.1",
        "",
        id="second label is no unit",
    ),
    pytest.param("Q2 2024 H1 2024\nGold\nkoz\n369\n412\nSilver koz 9,117", "", id="a cell a line"),
]


@pytest.mark.parametrize(("table", "figures"), CASES)
def test_tables_taken_apart(table, figures):
    text = f"The group told of its production.\n\n{table}"
    assert read_table(text, "Production report", "2024-08-10") == lines(figures)


@pytest.mark.parametrize(
    "table",
    [
        pytest.param("Actual Plan\nGold koz 369 412\nSilver koz 9,117 8,500", id="plain"),
        pytest.param(
            "Mine | 2024 | 2023\nA, koz | Peru | 369 | 412\nB, koz | Peru | 9,117 | 8,500", id="barred"
        ),
    ],
)
def test_refused_rows_are_told(table):
    drafts = read_drafts(f"Gold production.\n\n{table}", published=date(2024, 8, 10))
    told = [(draft.amount.value, draft.amount.unit, draft.dropped) for draft in drafts]
    reason = "table whose columns are not understood"
    assert told == [(369000, "oz", reason), (9117000, "oz", reason)]


def test_what_stands_around_a_plain_table_is_read():
    text = (
        "The mine made 5,000 tons of zinc in May 2024.\n Q2 2024 Q2 2023\nGold koz 369 412\nSilver koz 9,117 8,500\n"
        "It made 6,000 tons of lead in June 2024."
    )
    figures = read_table(text, "Production report", "2024-08-10")
    assert figures[0] == "production, zinc, None: 5000 t 2024-05-01..2024-05-31"
    assert figures[-1] == "production, lead, None: 6000 t 2024-06-01..2024-06-30"
    assert len(figures) == 6


KAZAKHSTAN = """Kazakhstan's refined copper output rose. The agency gave these data on the output of metals:
                            March     Feb        Q1
 REFINED COPPER (tonnes)      43,700     39,000   124,000
 mth/mth pct change             12.0       -5.3       ---
 yr/yr pct change                9.2        4.7       8.7
 ALUMINA AND
 UNWROUGHT ALUMINIUM (T)      139,000    128,600   401,000
 mth/mth pct change              8.1       -3.4       ---
 ALUMINA AND UNWROUGHT          9,100      8,800    27,000
 ALUMINIUM (T)
 mth/mth pct change              3.1       -3.4       ---
 BAUXITE (T)                  257,000    291,700   844,400
 mth/mth pct change            -11.9       -1.3       ---
"""


def test_months_over_rows_with_their_changes_below():
    found = read_figures(KAZAKHSTAN, published=date(2020, 4, 20))
    assert [
        (
            figure.raw,
            figure.commodity,
            str(figure.start),
            str(figure.end),
            figure.change_pct,
            figure.change_basis,
        )
        for figure in found
    ] == [
        ("43,700", "copper cathode", "2020-03-01", "2020-03-31", Decimal("9.2"), "yoy"),
        ("39,000", "copper cathode", "2020-02-01", "2020-02-29", Decimal("4.7"), "yoy"),
        ("124,000", "copper cathode", "2020-01-01", "2020-03-31", Decimal("8.7"), "yoy"),
        ("257,000", "bauxite", "2020-03-01", "2020-03-31", Decimal("-11.9"), "mom"),
        ("291,700", "bauxite", "2020-02-01", "2020-02-29", Decimal("-1.3"), "mom"),
        ("844,400", "bauxite", "2020-01-01", "2020-03-31", None, None),
    ]
