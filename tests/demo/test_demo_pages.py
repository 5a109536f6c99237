"""Every story, rendered in its wire's markup and read back by the places that markup has for it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from crawler.demo.dates import jalali_date, jalali_list_date, mehr_date, tehran_times_date, us_date
from crawler.demo.pages import render_article, render_missing
from crawler.demo.story import EDITIONS, Story, stories_of
from crawler.demo.wires import WIRES

HEADLINES = {
    "menafn": "h1.main-entry-title",
    "tehrantimes": "h2.item-title[itemprop=headline]",
    "mehrnews": "h1.title",
    "mehrnews_en": "h1.title",
}
LEADS = {
    "menafn": "#ContentPlaceHolder1_div_story_body p:first-of-type",
    "tehrantimes": ".item-text > p.summary",
    "mehrnews": ".item-summary > p.summary.introtext",
    "mehrnews_en": ".item-summary > p.summary.introtext",
}
BODIES = {
    "menafn": "#ContentPlaceHolder1_div_story_body",
    "tehrantimes": ".item-body .item-text",
    "mehrnews": ".item-body .item-text",
    "mehrnews_en": ".item-body .item-text",
}
ALL = {f"{e}-{s.wire}-{s.id}": s for e in EDITIONS for wire in WIRES for s in stories_of(wire, e)}
NASTOOH = {name: story for name, story in ALL.items() if story.wire != "menafn"}
MENAFN = {name: story for name, story in ALL.items() if story.wire == "menafn"}


def soup_of(story: Story) -> BeautifulSoup:
    others = [other for other in stories_of(story.wire, 1) if other.id != story.id]
    return BeautifulSoup(render_article(story, others), "lxml")


def text_at(soup: BeautifulSoup, selector: str) -> str:
    found = soup.select_one(selector)
    assert found is not None, selector
    return found.get_text(" ", strip=True)


def meta(soup: BeautifulSoup, name: str) -> str:
    found = soup.select_one(f'meta[property="{name}"]')
    assert found is not None, name
    return str(found["content"])


@pytest.mark.parametrize("story", ALL.values(), ids=ALL.keys())
def test_page_holds_headline_lead_and_body(story: Story) -> None:
    soup = soup_of(story)
    assert text_at(soup, HEADLINES[story.wire]) == story.headline
    assert text_at(soup, LEADS[story.wire]).endswith(story.lead)
    body = text_at(soup, BODIES[story.wire])
    assert all(paragraph in body for paragraph in story.paragraphs)


@pytest.mark.parametrize("story", ALL.values(), ids=ALL.keys())
def test_canonical_is_the_real_site_and_no_field_is_left_open(story: Story) -> None:
    html = render_article(story)
    canonical = BeautifulSoup(html, "lxml").select_one("link[rel=canonical]")
    assert canonical is not None
    assert str(canonical["href"]).startswith(f"{WIRES[story.wire].home}/")
    assert story.id in str(canonical["href"])
    assert re.search(r"\$[a-z_]{3,}", html) is None


@pytest.mark.parametrize("story", NASTOOH.values(), ids=NASTOOH.keys())
def test_nastooh_meta_and_json_ld_tell_the_moment_in_utc(story: Story) -> None:
    soup = soup_of(story)
    published = story.published.strftime("%Y-%m-%dT%H:%M:%SZ")
    script = soup.find("script", type="application/ld+json")
    assert script is not None
    document = json.loads(script.get_text())
    assert meta(soup, "article:published_time") == published
    assert meta(soup, "nastooh:code") == story.id
    assert (document["@type"], document["datePublished"]) == ("NewsArticle", published)
    assert document["headline"] == story.headline
    assert document["author"]["name"] == ""


@pytest.mark.parametrize("story", MENAFN.values(), ids=MENAFN.keys())
def test_menafn_closing_line_has_day_and_id_of_the_article(story: Story) -> None:
    lines = re.findall(r"MENAFN(\d{8})\d{12}ID(\d{10})", render_article(story))
    assert lines == [(story.published.strftime("%d%m%Y"), story.id)] * 2


def test_menafn_closing_line_of_the_copper_story() -> None:
    html = render_article(ALL["1-menafn-1109081036"])
    assert "<p>MENAFN12012025000045015839ID1109081036</p>" in html
    assert "Legal Disclaimer:" in html
    assert "Market Research" in html


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        pytest.param("1-menafn-1109081036", "(MENAFN) Iranian", id="own desk"),
        pytest.param("1-menafn-1108925117", "(MENAFN - EIN Presswire) World", id="provider"),
        pytest.param("1-menafn-1102482215", "(MENAFN- AzerNews) Four", id="provider before 2024"),
    ],
)
def test_menafn_opening_mark_names_the_provider(name: str, mark: str) -> None:
    assert text_at(soup_of(ALL[name]), LEADS["menafn"]).startswith(mark)


def test_tehran_times_h1_is_the_empty_logo_and_the_text_ends_with_the_sign_off() -> None:
    soup = soup_of(ALL["1-tehrantimes-508572"])
    assert text_at(soup, "h1") == ""
    assert soup.select(".item-text p")[-1].get_text() == "MA"
    assert text_at(soup, ".item-date") == "January 11, 2025 - 14:17"


def test_mehr_persian_page_has_persian_digits_item_code_and_comment_form() -> None:
    soup = soup_of(ALL["1-mehrnews-6241872"])
    assert "۲۶۴ هزار و ۶۱۷ تن" in text_at(soup, LEADS["mehrnews"])
    assert text_at(soup, ".item-date span") == "۱۰ مهر ۱۴۰۳، ۹:۵۰"
    assert text_at(soup, ".item-code") == "کد خبر 6241872"
    assert soup.select_one("form#frmNewsComment") is not None
    assert soup.select_one(".item-text .summary") is None


def test_irna_story_is_credited_by_the_sign_off() -> None:
    assert "MNA/IRN85614360" in text_at(soup_of(ALL["1-mehrnews_en-222480"]), ".item-text")


def test_table_keeps_its_rows_and_cells() -> None:
    rows = soup_of(ALL["1-tehrantimes-449441"]).select(".item-text table tr")
    assert [cell.get_text() for cell in rows[1].select("td")] == [
        "Khouzestan Steel Company",
        "896,116",
        "-17",
    ]
    assert len(rows) == 7


@pytest.mark.parametrize("wire", WIRES)
def test_missing_page_is_no_article(wire: str) -> None:
    soup = BeautifulSoup(render_missing(wire), "lxml")
    assert soup.select_one(BODIES[wire]) is None


MOMENT = datetime(2024, 2, 7, 18, 4, 5, tzinfo=UTC)


def test_visible_dates() -> None:
    assert us_date(MOMENT) == "2/7/2024 6:04:05 PM"
    assert us_date(MOMENT.replace(hour=0)) == "2/7/2024 12:04:05 AM"
    assert tehran_times_date(MOMENT) == "February 07, 2024 - 21:34"
    assert mehr_date(MOMENT) == "Feb 7, 2024, 21:34"
    assert jalali_date(MOMENT) == "۱۸ بهمن ۱۴۰۲، ۲۱:۳۴"
    assert jalali_list_date(MOMENT) == "چهارشنبه ۱۸ بهمن ۱۴۰۲ - ۲۱:۳۴"


def test_summer_time_of_iran_before_its_end_in_2022() -> None:
    assert tehran_times_date(datetime(2020, 6, 28, 8, 0, tzinfo=UTC)) == "June 28, 2020 - 12:30"
