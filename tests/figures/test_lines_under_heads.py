"""Boxes and lists of lines: a head over an amount, changes under it, a unit, a basis or a role said once above rows."""

from datetime import date

import pytest

from crawler.figures import read_figures


def read(text, published=date(2024, 7, 22)):
    return read_figures(text, published=published)


def test_a_head_governs_the_line_of_the_amount_under_it():
    text = (
        "Hollin made less lithium in the June quarter.\n\nSpodumene concentrate output\n\n24,230 dmt\n\n"
        "Sales volume\n\n16,480 dmt, down by 44.1% from 29,480 dmt\n\nSpodumene concentrate stocks\n\n151,340 dmt"
    )
    assert [(figure.measure, figure.raw) for figure in read(text)] == [
        ("production", "24,230 dmt"),
        ("sales", "16,480 dmt"),
        ("sales", "29,480 dmt"),
        ("inventory", "151,340 dmt"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Up 36.7% month-on-month", "36.7 mom", id="up"),
        pytest.param("Down 4.1% y/y", "-4.1 yoy", id="down"),
        pytest.param("-8% quarter-on-quarter", "-8 qoq", id="a sign"),
    ],
)
def test_a_line_of_change_is_of_the_amount_above_it(line, expected):
    text = f"Customs told of June.\n\nRefined zinc imports\n\n94,150 tonnes\n\n{line}\n\nSource: customs"
    (figure,) = read(text)
    assert f"{figure.change_pct} {figure.change_basis} {figure.commodity}" == f"{expected} refined zinc"


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(
            "Companies' steel output (tons) and its change compared to the same month of last year:",
            id="in brackets",
        ),
        pytest.param("Steel output by company, tons:", id="behind a comma"),
    ],
)
def test_a_heading_gives_its_lines_their_unit(heading):
    text = f"Steel was made in June.\n\n{heading}\n\nTarn: 64,215\n\nHollin: 38,104 (up 4 percent)"
    assert [(figure.entity, figure.value, figure.unit) for figure in read(text)] == [
        ("Tarn", 64215, "t"),
        ("Hollin", 38104, "t"),
    ]


def test_a_unit_behind_the_last_of_several_names_is_of_all():
    text = "Coal was mined in June. At Tarn 141 thousand, at Hollin 98 thousand and at Orlen 31 thousand tons were dug."
    assert [(figure.entity, figure.value) for figure in read(text)] == [
        ("Tarn", 141000),
        ("Hollin", 98000),
        ("Orlen", 31000),
    ]


def test_prose_is_not_joined_to_a_title_above_it():
    figures = read("Copper production\n\n12,000 tonnes of zinc was sold by Hollin in June.")
    assert [(figure.measure, figure.quote) for figure in figures] == [
        ("sales", "12,000 tonnes of zinc was sold by Hollin in June.")
    ]


def test_a_basis_told_above_lines_is_that_of_their_changes():
    text = (
        "Copper output rose in the June quarter of 2024.\n\n(quarter-on-quarter comparison)\n\n"
        "Copper output\n\n24,230 tonnes, up by 65% from 14,687 tonnes\n\nZinc output rose 3% to 8,000 tonnes."
    )
    figures = read(text)
    assert [(str(figure.change_pct), figure.change_basis) for figure in figures] == [
        ("65", "qoq"),
        ("None", None),
        ("3", "yoy"),
    ]
    assert figures[1].start == date(2024, 1, 1)


def test_a_unit_in_brackets_above_rows_is_theirs():
    text = (
        "Hollin Gold mined 138,855 ounces of gold in June.\n\n(ounces, year-on-year change)\n\n"
        "Tarn: 58,210 (+31.6%)\nKelda: 52,740, -9.3%\nBrack Pit: 27,905"
    )
    assert [
        (figure.entity, figure.value, figure.unit, figure.change_pct and float(figure.change_pct))
        for figure in read(text)[1:]
    ] == [("Tarn", 58210, "oz", 31.6), ("Kelda", 52740, "oz", -9.3), ("Brack Pit", 27905, "oz", None)]


def test_rows_under_partners_in_trade_are_of_who_trades():
    text = (
        "Indonesia exported 812,000 tonnes of nickel matte in July, customs said.\n\n"
        "Main destinations (tonnes):\n\nChina: 700,100\nJapan: 52,740"
    )
    assert [(figure.entity, figure.value) for figure in read(text)] == [
        ("Indonesia", 812000),
        ("Indonesia", 700100),
        ("Indonesia", 52740),
    ]


@pytest.mark.parametrize("mark", ["{}- ", "{}. ", "{}) ", "{}/ ", "{} - "])
def test_items_that_are_numbered_are_each_their_own(mark):
    rows = [("Chile", "5.1"), ("Peru", "2.7"), ("DR Congo", "2.4"), ("China", "1.8")]
    lines = [f"{mark.format(place)}{land}: {tons} million tons" for place, (land, tons) in enumerate(rows, 1)]
    text = "Production of copper by countries in 2023:\n" + "\n".join(lines)
    assert [(figure.entity, figure.measure, str(figure.start)) for figure in read(text)] == [
        (land, "production", "2023-01-01") for land, _ in rows
    ]
