"""The markup of a page from the bytes of an answer: HTML in whatever charset, or a PDF made into a page."""

from __future__ import annotations

from crawler.page.charset import decode_page
from crawler.page.rules import PageRules
from crawler.pdf.markup import BEGIN, pdf_markup, pdf_rules
from crawler.pdf.reading import is_pdf, read_pdf


def page_markup(body: bytes, content_type: str = "") -> str:
    """Raises UnreadablePdfError where a PDF gives no text; HTML always gives one."""
    return pdf_markup(read_pdf(body)) if is_pdf(body) else decode_page(body, content_type)


def rules_for(markup: str, rules: PageRules) -> PageRules:
    """The wire's rules as they hold for this page."""
    return pdf_rules(rules) if markup.startswith(BEGIN) else rules
