"""The content of a PDF as a page: headline, paragraphs, tables, in markup that pages are read from. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import groupby
from statistics import median

from crawler.page.rules import PageRules
from crawler.pdf.content import PdfContent, PdfPage
from crawler.pdf.tables import Table, find_tables, is_row

BEGIN = '<!DOCTYPE html><html data-from="pdf">'
# What programs write as a title where nobody gave one.
NO_TITLE = re.compile(
    r"(?i)^(?:untitled|microsoft word|powerpoint|slide \d|.*\.(?:docx?|indd|pdf|pptx?|xlsx?)$|\W*$)"
)
LEAST_TITLE = 8
LONGEST_TITLE = 200
SHORT = 0.75  # of a full line: with the end of a sentence, the end of a paragraph
SENTENCE_END = re.compile(r"[.!?。؟:]['\"”’)]?$")
BULLET = re.compile(r"^(?:[•▪●–—*]|\(?\d{1,2}[.)])\s")
PAGE_NUMBER = re.compile(r"^(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$", re.I)
BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-$")


def pdf_markup(content: PdfContent) -> str:
    """The page; without a headline where the file has neither a title nor a first line."""
    tables = [find_tables(page.layout) for page in content.pages]
    title = _title(content)
    date = content.created
    head = f"<title>{escape(title)}</title>" + (
        f'<meta property="article:published_time" content="{date.isoformat()}">' if date else ""
    )
    body = "".join(
        "".join([*(f"<p>{escape(text)}</p>" for text in _paragraphs(page, found)), *map(_table, found)])
        for page, found in zip(content.pages, tables, strict=True)
    )
    head = f'<head><meta charset="utf-8">{head}</head>'
    return f"{BEGIN}{head}<body><h1>{escape(title)}</h1><article>{body}</article></body></html>"


def pdf_rules(rules: PageRules) -> PageRules:
    """A wire's rules for such a page: its own selectors are for its HTML."""
    return replace(rules, headline=("h1",), body=("article",), lead=(), drop=(), date=(), credit=())


def _title(content: PdfContent) -> str:
    """What the file calls itself, else its first line."""
    stated = " ".join((content.title or "").split())
    if len(stated) >= LEAST_TITLE and not NO_TITLE.match(stated):
        return stated[:LONGEST_TITLE]
    lines = (" ".join(line.split()) for page in content.pages for line in page.lines)
    return next(filter(None, lines), "")[:LONGEST_TITLE]


def _paragraphs(page: PdfPage, tables: Sequence[Table]) -> Iterator[str]:
    """The running text: neither rows and captions of tables nor page numbers are of it."""
    captions = {table.caption for table in tables}
    lines = _without_rows(" ".join(each.split()) for each in page.lines)
    prose = [line for line in lines if line not in captions and not PAGE_NUMBER.match(line)]
    full = median(sorted(map(len, prose))[-max(1, len(prose) // 3) :]) if prose else 0
    text = ""
    for line in prose:
        if text and (not line or BULLET.match(line)):
            yield text
            text = ""
        text = f"{BROKEN_WORD.sub('', text)}{line}" if _broken(text, line) else f"{text} {line}".strip()
        if text and len(line) < SHORT * full and (SENTENCE_END.search(line) or line.isupper()):
            yield text
            text = ""
    if text:
        yield text


def _broken(text: str, line: str) -> bool:
    """Whether a word is parted by the end of the line."""
    return bool(BROKEN_WORD.search(text)) and line[:1].islower()


def _without_rows(lines: Iterable[str]) -> Iterator[str]:
    """Two rows of a table or more in a row part the text; a single line of that look may be one of a sentence."""
    for rows, group in groupby(lines, key=is_row):
        block = list(group)
        if rows and len(block) > 1:
            yield ""
        else:
            yield from block


def _table(table: Table) -> str:
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    return f"<table>{caption}{rows}</table>"
