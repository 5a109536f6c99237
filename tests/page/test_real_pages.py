"""Saved pages of the live sites, where the measuring set lies beside the checkout."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.families.nastooh import RULES
from crawler.page.ladder import PageReading, read_page
from crawler.spiders.menafn import Menafn

PAGES = Path(__file__).parents[2].parent / "shared" / "pages"


def read_saved(name: str, url: str) -> PageReading:
    if not (PAGES / name).exists():
        pytest.skip("needs the measuring set beside the checkout")
    rules = Menafn.rules if "menafn" in url else RULES
    return read_page((PAGES / name).read_text("utf-8"), url, rules)


def test_tehran_times_with_figures() -> None:
    reading = read_saved(
        "tehrantimes_492999_export-kordestan.html",
        "https://www.tehrantimes.com/news/492999/Export-from-Kordestan-province-rises-26-in-8-months-on-year",
    )
    article = reading.article
    assert article is not None
    assert (reading.state, article.headline) == (
        "article",
        "Export from Kordestan province rises 26% in 8 months on year",
    )
    assert article.published == datetime(2023, 12, 27, 7, 7, 14, tzinfo=UTC)
    assert article.rungs == {
        "headline": "json-ld",
        "body": "selector",
        "published": "json-ld",
        "language": "general",
    }
    paragraphs = article.body.split("\n\n")
    assert paragraphs[0].startswith("TEHRAN- As announced by a provincial official")
    assert [sum("738,000 tons" in text for text in paragraphs), len(paragraphs), len(article.body)] == [
        1,
        13,
        2755,
    ]
    assert paragraphs[-1].endswith("worth of imports.")
    assert article.marks == ()


def test_tehran_times_without_sign_off() -> None:
    reading = read_saved("tehrantimes_492621_irgc-chief.html", "https://www.tehrantimes.com/news/492621/a")
    assert reading.article is not None
    assert reading.article.published == datetime(2023, 12, 17, 19, 6, 22, tzinfo=UTC)
    assert (
        reading.article.body.endswith("giving Hamas the chance to regroup.")
        or "Related News" not in reading.article.body
    )


def test_mehr_in_persian() -> None:
    reading = read_saved("mehr_fa_6017630_EXCERPT.html", "https://www.mehrnews.com/news/6017630/")
    article = reading.article
    assert article is not None
    assert (article.published, article.language) == (datetime(2024, 2, 8, 6, 0, tzinfo=UTC), "fa")
    paragraphs = article.body.split("\n\n")
    assert paragraphs[0].startswith("براساس پیش بینی")
    assert paragraphs[3].split("\n")[2].startswith("انواع فناوریهای دیجیتالی | ")
    assert "کد خبر" not in article.body


def test_menafn_shape() -> None:
    reading = read_saved(
        "SYNTH_menafn_article.html", "https://menafn.com/1109999999/Invented-Steel-Firm-Raises-Output"
    )
    article = reading.article
    assert article is not None
    assert (article.credit, article.marks) == ("Trend News Agency", ())
    assert article.body.endswith("while the figure was 197,000 tons a year earlier.")
