"""PDFs as pages: running text, tables beyond doubt, and files that are broken, locked or endless."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from crawler.page.ladder import read_page
from crawler.page.rules import PageRules
from crawler.page_markup import page_markup, rules_for
from crawler.pdf import child, reading
from crawler.pdf.content import PdfContent, PdfPage, UnreadablePdfError
from crawler.pdf.markup import pdf_markup
from crawler.pdf.reading import content_of, is_pdf, read_pdf
from crawler.pdf.tables import find_tables, is_row

COPPER = Path(__file__).parent.parent / "pages" / "usgs_mcs" / "mcs2025-copper.pdf"


def body(*lines: str, title: str | None = "Output of copper", layout: tuple[str, ...] = ()) -> list[str]:
    markup = pdf_markup(PdfContent(title, None, (PdfPage(lines, layout),)))
    article = read_page(markup, "https://x.example/a.pdf", rules_for(markup, PageRules())).article
    return article.body.split("\n\n") if article else []


def test_lines_are_joined_to_paragraphs_and_broken_words_mended() -> None:
    assert body(
        "The smelters of the country pro-",
        "duced 1.2 million tons in 2024, more than",
        "in the year before.",
        "Two mines were opened again in the north,",
        "and a third one is to follow.",
        "• A point of its own",
        "12",
    ) == [
        "The smelters of the country produced 1.2 million tons in 2024, more than in the year before.",
        "Two mines were opened again in the north, and a third one is to follow.",
        "• A point of its own",
    ]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Chile 5,250 5,300", True),
        ("United States 1,130 1,100 47,000", True),
        ("Production, mine NA W 763e 680", True),
        ("Chile 5,250", False),
        ("of copper in 2023, and 5,300 in 2024", False),
        ("in 12 mines 4 5", False),
        ("", False),
    ],
)
def test_rows_of_a_table(line: str, row: bool) -> None:
    assert is_row(line) == row


def test_rows_of_tables_are_no_sentences() -> None:
    assert body("Output grew again.", "Chile 5,250 5,300", "Peru 2,760 2,600", "It will grow on.") == [
        "Output grew again.",
        "It will grow on.",
    ]


TABLE = (
    "World mine production (thousand tons)",
    "Country              2023        2024",
    "",
    "Chile               5,250       5,300",
    "Peru                2,760          NA",
)


def test_a_table_is_read_with_its_caption() -> None:
    (table,) = find_tables(TABLE)
    assert table.caption == TABLE[0]
    assert table.rows == (("Country", "2023", "2024"), ("Chile", "5,250", "5,300"), ("Peru", "2,760", "NA"))
    assert body("A sentence stands here, too.", TABLE[0], layout=TABLE)[-1] == (
        f"{TABLE[0]}\nCountry | 2023 | 2024\nChile | 5,250 | 5,300\nPeru | 2,760 | NA"
    )


@pytest.mark.parametrize(
    "layout",
    [
        TABLE[2:],
        (TABLE[1].replace("Country              2023", "Country"), *TABLE[2:]),
        (
            "Left column of a text      right column of it",
            "goes on here      and there goes on",
            "end      end",
        ),
        ("Country    2023    2024", "Chile    5,250    5,300"),
        ("Country    12    14", "Chile    5,250    5,300", "Peru    2,760    2,600"),
    ],
    ids=["no head", "a head of fewer cells", "two columns of text", "too few rows", "numbers for a head"],
)
def test_what_may_be_no_table_is_none(layout: tuple[str, ...]) -> None:
    assert find_tables(layout) == []


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Copper in 2025", "Copper in 2025"),
        ("mcs2025.indd", "The first line of the file"),
        ("Microsoft Word - draft", "The first line of the file"),
        (None, "The first line of the file"),
    ],
)
def test_headline(title: str | None, headline: str) -> None:
    markup = pdf_markup(
        PdfContent(title, None, (PdfPage(("", "The first line of the file", "It goes on."), ()),))
    )
    assert f"<h1>{headline}</h1>" in markup


def test_a_file_is_known_by_its_first_bytes() -> None:
    assert is_pdf(COPPER.read_bytes())
    assert is_pdf(b"\r\n\r\n%PDF-1.7 ...")
    assert not is_pdf(b"<p>A file begins with %PDF-1.7</p>")


def test_the_child_reads_a_file_whole() -> None:
    content = read_pdf(COPPER.read_bytes())
    assert content == content_of(child.read(COPPER.read_bytes()))
    assert (content.title, content.created) == (
        "Mineral Commodity Summaries 2025: Copper",
        datetime(2025, 1, 31, 12, tzinfo=UTC),
    )


def locked() -> bytes:
    writer, file = PdfWriter(), io.BytesIO()
    writer.append(PdfReader(COPPER))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("file", "reason"),
    [(b"%PDF-1.7\n\x00\x01" * 9, "broken PDF: PdfStreamError"), (locked(), "PDF wants a password")],
    ids=["broken", "locked"],
)
def test_a_file_that_cannot_be_read_says_why(file: bytes, reason: str) -> None:
    with pytest.raises(UnreadablePdfError, match=reason):
        page_markup(file)


def test_a_file_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST_WAIT", 0.001)
    with pytest.raises(UnreadablePdfError, match="takes too long"):
        read_pdf(COPPER.read_bytes())


def test_no_more_pages_than_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    writer, file = PdfWriter(), io.BytesIO()
    for _ in range(4):
        writer.append(PdfReader(COPPER))
    writer.write(file)
    monkeypatch.setattr(child, "MOST_PAGES", 3)
    assert len(child.read(file.getvalue())["pages"]) == 3
    monkeypatch.setattr(child, "MOST_LETTERS", 100)
    assert len(child.read(file.getvalue())["pages"]) == 1
