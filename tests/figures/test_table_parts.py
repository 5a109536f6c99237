"""What single cells and labels of tables say: numbers as printed, units, shorthand for periods."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.figures import read_figures
from crawler.figures.languages.en import ENGLISH
from crawler.figures.period_days import Setting
from crawler.figures.table_cells import CellGrammar, has_decimal_commas
from crawler.figures.table_periods import PeriodReader
from crawler.figures.table_units import label_units
from crawler.figures.tables import tables
from crawler.figures.views import Viewer
from crawler.page.paragraphs import read_paragraphs
from crawler.page.soup import parse_html


@pytest.mark.parametrize(
    ("printed", "kind", "value"),
    [
        ("1,234.5", "number", "1234.5"),
        ("262 000", "number", "262000"),
        ("298'100", "number", "298100"),
        ("12,34,567", "number", "1234567"),
        ("1,234¹", "number", "1234"),
        ("1,234 (1)", "number", "1234"),
        ("(13)", "number", "-13"),
        ("▼3.2%", "percent", "-3.2"),
        ("(13)%", "percent", "-13"),
        ("2024e", "year", "2024"),
        ("n/a", "blank", None),
        ("-", "blank", None),
        ("$3.81", "money", None),
        ("31.12.2024", "text", None),
        ("9 months", "text", None),
        ("216,732 tons", "amount", None),
        ("9" * 60, "text", None),
    ],
)
def test_cell(printed, kind, value):
    told = CellGrammar(commas=False).read(printed)
    assert (told.kind, told.value) == (kind, None if value is None else Decimal(value))


def test_range_and_brackets():
    grammar = CellGrammar(commas=False)
    assert (grammar.read("300-320").low, grammar.read("300 to 320").high) == (300, 320)
    assert (grammar.read("216,732 (209,956)").bracket, grammar.read("181 (-13%)").percent) == (209956, -13)


def test_decimal_commas_only_where_all_cells_agree():
    assert has_decimal_commas(["860,4", "1.081,5", "2.156"])
    assert not has_decimal_commas(["860,4", "1.5"])
    assert not has_decimal_commas(["1,234", "5,678"])
    assert CellGrammar(commas=True).read("1.081,5").value == Decimal("1081.5")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Copper (kt)", [("t", 1000)]),
        ("in thousand tonnes", [("t", 1000)]),
        ("Gold (thousands of recoverable ounces):", [("oz", 1000)]),
        ("000 t", [("t", 1000)]),
        ("Tonnes (000)", [("t", 1000)]),
        ("Tonnes (Mt)", [("mt", 1), ("t", 1)]),
        ("Capacity (Mtpa)", [("Mt", 1)]),
        ("gold in koz, copper in kt", [("oz", 1000), ("t", 1000)]),
        ("2.07 million ounces", []),
        ("US$/oz", []),
        ("g/t", []),
        ("Model T", []),
    ],
)
def test_units_of_a_label(label, expected):
    assert [(unit.key, unit.scale) for unit in label_units(label)] == expected


@pytest.mark.parametrize(
    ("stack", "expected"),
    [
        (["1Q25"], "2025-01-01..2025-03-31"),
        (["Mar Q 2025"], "2025-01-01..2025-03-31"),
        (["Sep-24"], "2024-09-01..2024-09-30"),
        (["Sep 24"], "2024-09-01..2024-09-30"),
        (["September 24"], None),
        (["28 March"], None),
        (["Full year", "2024"], "2024-01-01..2024-12-31"),
        (["Jan-Aug'24"], "2024-01-01..2024-08-31"),
        (["9M 1403"], "2024-03-20..2024-12-20"),
        (["Farvardin-Azar 1403"], "2024-03-20..2024-12-20"),
        (["H1FY25"], "2025-01-01..2025-06-30"),
        (["2025E"], "2025-01-01..2025-12-31"),
        (["2025", "Q1"], "2025-01-01..2025-03-31"),
        (["Three months ended", "March 31, 2025"], "2025-01-01..2025-03-31"),
        (["Year 1403 (9 months)"], "2024-03-20..2024-12-20"),
        (["31 March 2025"], None),
        (["% change May 25/24"], None),
        (["Production"], None),
    ],
    ids=lambda value: " / ".join(value) if isinstance(value, list) else "",
)
def test_period_of_a_header(stack, expected):
    periods = PeriodReader(Viewer(ENGLISH), Setting(date(2025, 6, 24), False, 1, False))
    period = periods.resolve([periods.told(stack)], None)
    assert (f"{period.start}..{period.end}" if period else None) == expected


def test_frames_and_rules_are_no_cells():
    (table,) = tables("Output:\n| Metal | 2024 |\n|---|---|\n| Zinc | 5 |")
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Metal", "2024"], ["Zinc", "5"]]
    assert (table.captions, table.note) == (("Output:",), "")


def test_a_line_alone_is_no_table():
    assert list(tables("Home | News | Zinc\n\nZinc output rose.")) == []


PROSE = "Peru made 110,000 tons of tin in 2024, official figures show.\n\n"
TABLE = "Tin output of Peru, tons\n\nMetal | 2024 | 2023\nTin | 110,000 | 100,000\nLead | 90,000 | 80,000"


def test_a_value_told_in_the_prose_is_one_figure():
    figures = read_figures(PROSE + TABLE, published=date(2025, 1, 12))
    assert [figure.raw for figure in figures] == ["110,000 tons", "100,000", "90,000", "80,000"]


def test_cells_with_units_are_read_once():
    text = "Output of Peru in 2024\n\nTin production | 110,000 tons | 5%\nLead production | 90,000 tons | 2%"
    figures = read_figures(text, published=date(2025, 1, 12))
    assert [(figure.raw, figure.commodity) for figure in figures] == [
        ("110,000 tons", "tin"),
        ("90,000 tons", "lead"),
    ]


def test_raw_is_the_cell_and_quote_its_row():
    (figure, *_) = read_figures(TABLE, published=date(2025, 1, 12))
    assert (figure.raw, figure.quote, figure.checks) == (
        "110,000",
        "Tin | 110,000 | 100,000",
        ("unit told in the table",),
    )


def test_the_line_right_behind_a_table_is_a_sentence():
    text = f"{TABLE}\nBolivia sold 17,000 tons of tin in 2024."
    assert read_figures(text, published=date(2025, 1, 12))[-1].entity == "Bolivia"


PAGE = """<div><p>Codelco published its figures.</p><table><caption>Copper production, thousand tonnes</caption>
<tr><th rowspan=2>Division</th><th colspan=2>Full year</th><th rowspan=2>Change</th></tr><tr><th>2024<th>2023</tr>
<tr><td colspan=4>North</td></tr><tr><td>Chuquicamata<sup>1</sup></td><td>289.4</td><td>248.5</td><td>16.5%</td></tr>
<tr><td>South</td></tr><tr><td>El Teniente</td><td>356.4</td><td>351.9</td><td>1.3%</td></tr></table></div>"""


def test_a_table_of_a_page_is_read_through_its_spans_and_caption():
    element = parse_html(PAGE).select_one("div")
    text = "\n\n".join(read_paragraphs(element))
    figures = read_figures(text, published=date(2025, 3, 28), title="Codelco")
    assert [(figure.entity, figure.raw, figure.start.year, figure.change_pct) for figure in figures] == [
        ("Chuquicamata", "289.4", 2024, Decimal("16.5")),
        ("Chuquicamata", "248.5", 2023, None),
        ("El Teniente", "356.4", 2024, Decimal("1.3")),
        ("El Teniente", "351.9", 2023, None),
    ]


CELLS = st.sampled_from(
    [
        "Tin",
        "Zinc (kt)",
        "Total",
        "2024",
        "2023",
        "Q1",
        "% change",
        "Change",
        "Company",
        "1,234",
        "12.5",
        "(13)",
        "-",
        "n/a",
        "3.2%",
        "$4.1",
        "5 tons",
        "300-320",
        "China",
        "",
        "Unit",
        "kt",
        "1",
        "2",
        "Plan",
        "2025 guidance",
        "62,4",
        "31 March 2025",
        "YTD",
        "2024 (2023)",
        "100 (95)",
        "88 kt (+5%)",
        "February 30",
        "$",
        "%",
        ")",
        "Last year",
    ]
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=6).map(" | ".join), min_size=1, max_size=6).map(
    "\n".join
)


@settings(max_examples=150)
@given(ROWS, st.sampled_from(["", "Tin output of Peru in tons:\n"]))
def test_spans_hold_on_any_table(rows, caption):
    text = caption + rows
    for figure in read_figures(text, published=date(2025, 1, 12)):
        assert text[figure.span[0] : figure.span[1]] == figure.raw
        assert figure.quote in text
        assert figure.commodity
        assert figure.value is None or figure.value > 0
