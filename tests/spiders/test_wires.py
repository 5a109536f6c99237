"""What must hold for every wire, so that a new one needs no test of its own."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any
from urllib.parse import quote, urljoin, urlsplit
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup

import crawler.spiders

NAMES = [module.name for module in pkgutil.iter_modules(crawler.spiders.__path__)]
SELECTORS = ("headline", "lead", "body", "date", "credit", "drop")
PATTERNS = ("boilerplate", "own_wall")


def spider_of(name: str) -> Any:
    module = importlib.import_module(f"crawler.spiders.{name}")
    return next(
        value
        for value in vars(module).values()
        if isinstance(value, type) and vars(value).get("name") == name
    )


@pytest.fixture(params=NAMES)
def spider(request: pytest.FixtureRequest) -> Any:
    return spider_of(request.param)


def test_the_first_beat_is_covered() -> None:
    assert {"menafn", "tehrantimes", "mehrnews", "mehrnews_en"} <= set(NAMES)


def test_title_and_home(spider: Any) -> None:
    assert spider.title
    assert urlsplit(spider.home).scheme == "https"
    assert urlsplit(spider.home).path == ""


def test_place_and_rank(spider: Any) -> None:
    assert re.fullmatch("[A-Z]{2}", spider.country)
    assert spider.language in {"en", "fa", "ar", "ru", "fr", "es", "tr", "pt", "zh", "de"}
    assert spider.rank in {"issuer", "agency", "republisher"}


def test_zone_is_that_of_the_rules(spider: Any) -> None:
    assert str(ZoneInfo(spider.timezone)) == spider.rules.timezone


def test_sources_are_on_the_wire(spider: Any) -> None:
    sources = [*spider.feeds, *spider.sitemaps, *spider.listings, *spider.tags]
    assert sources
    assert len(set(sources)) == len(sources)
    assert {urlsplit(urljoin(spider.home, quote(path))).hostname for path in sources} == {
        urlsplit(spider.home).hostname
    }


def test_polite(spider: Any) -> None:
    assert spider.delay >= 2
    assert re.fullmatch(r"\d+[mh]", spider.every)


def test_selectors_and_patterns_compile(spider: Any) -> None:
    soup = BeautifulSoup("<p>x</p>", "lxml")
    for field in SELECTORS:
        for selector in getattr(spider.rules, field):
            assert soup.select(selector) == []
    patterns = [pattern for field in PATTERNS for pattern in getattr(spider.rules, field)]
    assert [pattern for pattern in patterns if re.compile(pattern).search("")] == []


def test_expectations(spider: Any) -> None:
    assert set(spider.expect) == {"articles_per_day", "share_with_date", "share_with_body"}
    assert spider.expect["articles_per_day"] > 0
    assert 0.5 <= spider.expect["share_with_body"] <= 1
    assert 0.5 <= spider.expect["share_with_date"] <= 1


PATHS = [
    ("menafn", "/1109081036/Irans-Copper-Cathode", "1109081036"),
    ("menafn", "/1109081036", "1109081036"),
    ("menafn", "/arabic/1109081036/نحاس", "1109081036"),
    ("menafn", "/1109081036/Irans-Copper?src=RSS", "1109081036"),
    ("menafn", "/qn_news_story_s.aspx?storyid=1104325564&title=Iran", "1104325564"),
    ("menafn", "/updates/pr/1109081036/x", None),
    ("menafn", "/11090810361/eleven-digits", None),
    ("menafn", "/qn_news_sections.aspx", None),
    ("tehrantimes", "/news/492999/Export-from-Kordestan", "492999"),
    ("tehrantimes", "/news/530102", "530102"),
    ("tehrantimes", "/news/300001/contact-us", None),
    ("tehrantimes", "/news/3000015", "3000015"),
    ("tehrantimes", "/tag/IMIDRO", None),
    ("tehrantimes", "/print/492999/Export", None),
    ("mehrnews", "/news/6017630/پیش-بینی", "6017630"),
    ("mehrnews", "/photo/6017630/عکس", None),
    ("mehrnews_en", "/news/162170/Iran-sponge-iron", "162170"),
]


@pytest.mark.parametrize(
    ("name", "path", "article_id"), PATHS, ids=[f"{case[0]} {case[1]}" for case in PATHS]
)
def test_article_pattern(name: str, path: str, article_id: str | None) -> None:
    match = re.search(spider_of(name).article_pattern, path if "?" in path else f"{path}?")
    assert (match["id"] if match else None) == article_id
