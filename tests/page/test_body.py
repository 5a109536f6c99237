from __future__ import annotations

import pytest

from crawler.page.body import read_body
from crawler.page.general import general_body
from crawler.page.paragraphs import read_paragraphs
from crawler.page.rules import PageRules
from crawler.page.soup import parse_html
from crawler.page.tables import expand_spans, read_table


def paragraphs(html: str) -> list[str]:
    return read_paragraphs(parse_html(html))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One <b>two</b>\n three</p><p>Four</p>", ["One two three", "Four"]),
        ("bare text<p>then a paragraph</p>tail", ["bare text", "then a paragraph", "tail"]),
        ("One<br><br/>Two<br>Three", ["One", "Two\nThree"]),
        ("<ul><li>Steel: 5 t</li><li>Zinc: 2 t</li></ul>", ["Steel: 5 t", "Zinc: 2 t"]),
        ("<p>Output<script>var t = 9</script><style>p{}</style> rose</p>", ["Output rose"]),
        ("<p>a<!-- 99 tons --></p><noscript>on</noscript><template>x</template>", ["a"]),
        ("<figure><img><figcaption>Mine, 2020</figcaption></figure><p>a</p>", ["a"]),
        ("<figure><table><tr><td>zinc</td><td>5</td></tr></table></figure>", ["zinc | 5"]),
        ("<div class='related-news'>Other story 7 t</div><div id='share'>Tweet</div><p>a</p>", ["a"]),
        ("<div class='shareholders'>Shareholders met</div>", ["Shareholders met"]),
        ("<div style='display: none'>hidden 5 t</div><p hidden>x</p><p>a</p>", ["a"]),
        ("<p>&nbsp;</p><p> </p><p>a&nbsp;b</p>", ["a b"]),
        ("<p>H<sub>2</sub>O and <a href='#'>link</a></p>", ["H2O and link"]),
        ("", []),
    ],
    ids=[
        "inline",
        "bare text",
        "br",
        "list",
        "script",
        "comment",
        "picture",
        "table in a figure",
        "other boxes",
        "word that begins alike",
        "hidden",
        "empty paragraphs",
        "subscript",
        "nothing",
    ],
)
def test_paragraphs(html: str, expected: list[str]) -> None:
    assert paragraphs(html) == expected


SPANS = """<table><tr><th rowspan=2>product</th><th colspan=2>7 months</th></tr><tr><th>t</th><th>%</th></tr>
<tr><td>copper</td><td>216,732</td><td>3.2</td></tr></table>"""


def test_spans_are_filled_in() -> None:
    table = parse_html(SPANS).select_one("table")
    assert table is not None
    assert expand_spans(table) == [
        ["product", "7 months", "7 months"],
        ["product", "t", "%"],
        ["copper", "216,732", "3.2"],
    ]


def test_table_is_one_paragraph_of_rows() -> None:
    rows = "product | 7 months | 7 months\nproduct | t | %\ncopper | 216,732 | 3.2"
    assert paragraphs(f"<p>Output:</p>{SPANS}<p>End</p>") == ["Output:", rows, "End"]


def test_caption_and_short_rows_of_a_table_are_kept() -> None:
    html = (
        "<table><caption>Output, kt</caption><tr><th>metal<th>2024<th>2023</tr><tr><td>Mine | pit</tr>"
        "<tr><td>zinc<td>5<td></tr></table>"
    )
    assert paragraphs(html) == ["Output, kt\nmetal | 2024 | 2023\nMine / pit | |\nzinc | 5 |"]


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>One column</td></tr><tr><td>only</td></tr></table>",
        "<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
        f"<table><tr><td>{'A long article text. ' * 30}</td><td>Menu</td></tr></table>",
    ],
    ids=["one column", "nested", "article in a cell"],
)
def test_layout_table_is_no_table(html: str) -> None:
    table = parse_html(html).select_one("table")
    assert table is not None
    assert read_table(table) is None


def test_claimed_spans_are_bounded() -> None:
    table = parse_html(
        "<table><tr><td rowspan=65000 colspan=65000>x</td></tr>" + "<tr><td>y</td></tr>" * 3 + "</table>"
    )
    element = table.select_one("table")
    assert element is not None
    assert [len(row) for row in expand_spans(element)] == [40, 40, 40, 40]


LEAD = "The nine months brought 216,732 tons of copper cathode."
REST = "A year earlier it had been 209,956 tons, IMIDRO reports in its tables."


@pytest.mark.parametrize(
    "html",
    [
        f"<p class=lead>{LEAD}</p><div class=text><p>{REST}</p></div>",
        f"<div class=text><p class=lead>{LEAD}</p><p>{REST}</p></div>",
        f"<p class=lead>{LEAD}</p><div class=text><p>{LEAD}</p><p>{REST}</p></div>",
        f"<div class=text><p>{REST}</p><p class=lead>{LEAD}</p></div>",
    ],
    ids=["apart", "within", "twice", "at the end"],
)
def test_lead_stands_first_and_once(html: str) -> None:
    rules = PageRules(lead=(".lead",), body=(".text",), min_body=10)
    assert read_body(parse_html(html), rules) == [LEAD, REST]


def test_selector_that_gives_too_little_gives_way() -> None:
    html = f"<div class=new></div><div class=old><p>{LEAD}</p><p>{REST}</p></div>"
    assert read_body(parse_html(html), PageRules(body=(".new", ".old"), min_body=50)) == [LEAD, REST]


def test_boilerplate_and_dropped_elements_are_no_text() -> None:
    html = f"<div class=text><p>{LEAD}</p><div class=code>ID 5</div><p>All rights</p><p>{REST}</p></div>"
    rules = PageRules(body=(".text",), drop=(".code",), boilerplate=("^All rights",))
    assert read_body(parse_html(html), rules) == [LEAD, REST]


@pytest.mark.parametrize(
    "teaser",
    [
        "Also read: Zinc output up 7% to 5,000 tons",
        "• Related: Lead at 9,000 t",
        "بیشتر بخوانید: ۵ هزار تن روی",
    ],
    ids=str,
)
def test_teaser_of_another_story_is_no_text(teaser: str) -> None:
    html = f"<div class=text><p>{LEAD}</p><p>{teaser}</p><p>{REST}</p></div>"
    assert read_body(parse_html(html), PageRules(body=(".text",))) == [LEAD, REST]


def test_sentence_that_begins_like_a_teaser_stays() -> None:
    text = "Related companies made 5,000 tons of zinc."
    assert read_body(parse_html(f"<div class=text>{text}</div>"), PageRules(body=(".text",))) == [text]


def test_text_within_the_form_of_the_whole_page() -> None:
    html = (
        f"<form id=form1><div class=text style='display:none'><p>{LEAD}</p><label>Name</label></div></form>"
    )
    assert read_body(parse_html(html), PageRules(body=(".text",))) == [LEAD]


def test_no_selector_no_body() -> None:
    assert read_body(parse_html(f"<p>{LEAD}</p>"), PageRules()) == []


def test_row_of_the_general_rung_keeps_its_empty_cells() -> None:
    table = "<table><tr><th></th><th>2024</th></tr><tr><td>Zinc</td><td>5</td></tr></table>"
    text = "<p>The mine told of its zinc output of two years in one short table.</p>" * 3
    rows = [
        line
        for line in general_body(f"<html><body><article>{text}{table}</article></body></html>")
        if "|" in line
    ]
    assert rows == [" | 2024", "Zinc | 5"]


def test_persian_words_keep_what_parts_their_letters() -> None:
    text = "معدن‌های زغال‌سنگ در سال گذشته یک میلیون تن کنسانتره تولید کردند و کارگران آن‌ها بیشتر شدند. " * 4
    (line,) = general_body(f"<html><body><article><p>{text}</p></article></body></html>")
    assert line.startswith("معدن‌های زغال‌سنگ در سال")


def test_row_whose_cells_pack_a_period_a_line_is_many_rows() -> None:
    table = parse_html(
        "<table><tr><th>Mes</th><th>Codelco</th></tr>"
        "<tr><td>ENE/JAN 2025<br>FEB<br>MAR</td><td>103,5<br>98,7<br>123,2<br></td></tr></table>"
    ).select_one("table")
    assert table is not None
    assert read_table(table) == "Mes | Codelco\nENE/JAN 2025 | 103,5\nFEB | 98,7\nMAR | 123,2"


@pytest.mark.parametrize(
    "cells",
    ["<td>Sar<br>Cheshmeh</td><td>1<br>2</td>", "<td>a<br>b<br>c</td><td>1</td>", "<td>a<br>b<br>c</td>"],
    ids=["two lines", "unequal", "one cell"],
)
def test_row_with_line_ends_of_another_kind_stays_one(cells: str) -> None:
    table = parse_html(f"<table><tr><td>x</td><td>y</td></tr><tr>{cells}</tr></table>").select_one("table")
    assert table is not None
    assert len(expand_spans(table)) == 2
