"""What must hold for every wire, so that a new one needs no test of its own."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import quote, urljoin, urlsplit
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup

import crawler.spiders
from crawler.durations import read_duration
from crawler.page.rules import RUNGS
from crawler.wires import shipped_wires

FOLDER = Path(crawler.spiders.__path__[0])
SPIDERS = shipped_wires()
SELECTORS = ("headline", "lead", "body", "date", "credit", "drop")
PATTERNS = ("boilerplate", "own_wall", "date_text")
ATTRIBUTES = {"feeds", "sitemaps", "listings", "tags", "article_pattern"}
# Of the fleet, in the order in which they were wanted.
FLEET = (
    "menafn",
    "menafn_ar",
    "tehrantimes",
    "mehrnews",
    "mehrnews_en",
    "irna",
    "irna_en",
    "irna_fr",
    "isna",
    "shana",
    "trend",
    "trend_ru",
    "azernews",
    "financialtribune",
    "imidro",
    "felezat",
    "minews",
    "donyaeqtesad",
    "tasnim",
    "tasnim_en",
    "ilna",
    "zawya",
    "mining_com",
    "mining_technology",
    "northernminer",
    "globenewswire",
    "prnewswire",
    "businesswire",
    "worldsteel",
    "cochilco",
    "usgs",
)


@pytest.fixture(params=SPIDERS)
def spider(request: pytest.FixtureRequest) -> Any:
    return SPIDERS[request.param]


def test_the_fleet_is_complete() -> None:
    assert set(FLEET) <= set(SPIDERS)


def test_file_spider_and_class_have_one_name(spider: Any) -> None:
    assert spider.__module__ == f"crawler.spiders.{spider.name}"
    assert spider.__name__.lower() == spider.name.replace("_", "")


def test_a_wire_is_one_small_file() -> None:
    lines = [len((FOLDER / f"{name}.py").read_text(encoding="utf-8").splitlines()) for name in FLEET]
    assert median(lines) <= 45
    assert max(lines) <= 60


def test_title_and_home(spider: Any) -> None:
    assert spider.title
    assert urlsplit(spider.home).scheme == "https"
    assert urlsplit(spider.home).path == ""


def test_place_and_rank(spider: Any) -> None:
    assert re.fullmatch("[A-Z]{2}", spider.country)
    assert spider.language in {"en", "fa", "ar", "ru", "fr", "es", "tr", "pt", "it", "zh", "de"}
    assert spider.rank in {"issuer", "agency", "republisher"}


def test_zone_is_that_of_the_rules(spider: Any) -> None:
    assert str(ZoneInfo(spider.timezone)) == spider.rules.timezone


def test_sources_are_on_the_wire(spider: Any) -> None:
    sources = [*spider.feeds, *spider.sitemaps, *spider.listings, *spider.tags]
    assert sources
    assert len(set(sources)) == len(sources)
    assert {site(urljoin(spider.home, quote(path, safe="/:?=&%"))) for path in sources} == {site(spider.home)}


def site(url: str) -> str:
    """The registered name: feeds may live on a host of their own."""
    return ".".join((urlsplit(url).hostname or "").split(".")[-2:])


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
    assert "expect" in vars(spider)
    assert spider.expect.articles_per_day > 0
    assert read_duration(spider.expect.newest) >= timedelta(days=1)
    assert 0.5 <= spider.expect.share_with_body <= 1
    assert spider.expect.share_with_date == 0 or 0.5 <= spider.expect.share_with_date <= 1
    assert 0 <= spider.expect.share_with_figures <= 1
    assert spider.expect.body_rung in {None, *RUNGS}


def test_a_usual_rung_needs_what_serves_it(spider: Any) -> None:
    assert (spider.expect.body_rung == "selector") == bool(spider.rules.body)


def test_what_is_assumed_names_something_of_the_wire(spider: Any) -> None:
    assert set(spider.assumed) <= ATTRIBUTES | {"body"}
    assert [name for name in spider.assumed if name in ATTRIBUTES and not getattr(spider, name)] == []


def test_listings_need_a_pattern(spider: Any) -> None:
    assert spider.article_pattern
    assert "(?P<id>" in spider.article_pattern


PATHS = [
    ("menafn", "/1109081036/Irans-Copper-Cathode", "1109081036"),
    ("menafn", "/1109081036", "1109081036"),
    ("menafn", "/arabic/1109081036/نحاس", None),
    ("menafn_ar", "/arabic/1109081036/نحاس", "1109081036"),
    ("menafn_ar", "/1109081036/Irans-Copper-Cathode", None),
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
    ("irna_en", "/news/84762538/Iran-steel", "84762538"),
    ("isna", "/news/1403101207421/تولید", "1403101207421"),
    ("trend", "/iran/business/4043061.html", "4043061"),
    ("trend", "/business/4094222.html", "4094222"),
    ("trend", "/latest/", None),
    ("azernews", "/business/238114.html", "238114"),
    ("financialtribune", "/articles/domestic-economy/118457/steel", "118457"),
    ("financialtribune", "/tags/steel", None),
    ("imidro", "/en/news/185494-alumina.html", "185494"),
    ("imidro", "/general_content/185494-x.html", None),
    ("felezat", "/fa/news/121544/x", "121544"),
    ("felezat", "/fa/tag/121544", None),
    ("minews", "/fa/doc/news/65661/x", "65661"),
    ("donyaeqtesad", "/بخش-صنعت-معدن-3/4141200-تولید", "4141200"),
    ("donyaeqtesad", "/%D8%A8%D8%AE%D8%B4-%D9%85%D8%B3-19/4141200-x", "4141200"),
    ("donyaeqtesad", "/fa/tiny/news-4141200", "4141200"),
    ("ilna", "/بخش-اقتصادی-4/1560012-تولید", "1560012"),
    ("tasnim", "/fa/news/1403/09/20/3201450/صادرات", "3201450"),
    ("tasnim_en", "/en/news/2026/03/07/3533952/slug", "3533952"),
    ("tasnim_en", "/fa/news/1403/09/20/3201450/x", None),
    ("zawya", "/en/business/mining/ega-sells-ks8f2n1a", "ks8f2n1a"),
    ("zawya", "/en/projects/steel-plant-612345", "612345"),
    ("zawya", "/en/business/mining-and-minerals", None),
    ("mining_com", "/codelco-output-inches-up-in-2024/", "codelco-output-inches-up-in-2024"),
    ("mining_com", "/commodity/copper/", None),
    ("mining_technology", "/news/kamoa-kakula-record/", "kamoa-kakula-record"),
    ("northernminer", "/news/agnico-eagle-gold-output/1003876001/", "agnico-eagle-gold-output"),
    ("northernminer", "/news/", None),
    ("globenewswire", "/news-release/2025/01/21/3012001/0/en/Alamos.html", "3012001"),
    ("prnewswire", "/news-releases/coeur-reports-302361234.html", "302361234"),
    ("prnewswire", "/news-releases/mining-metals-latest-news/", None),
    ("businesswire", "/news/home/20250124000123/en/Hecla", "20250124000123"),
    (
        "worldsteel",
        "/media/press-releases/2025/may-2025-crude-steel-production/",
        "may-2025-crude-steel-production",
    ),
    ("worldsteel", "/media/press-releases/", None),
    (
        "cochilco",
        "/productos/boletin.asp?anio=2025&mes=06&tabla=tabla21",
        "anio=2025&mes=06&tabla=tabla21",
    ),
    ("usgs", "/news/national-news-release/lithium-output-grew", "lithium-output-grew"),
]


@pytest.mark.parametrize(
    ("name", "path", "article_id"), PATHS, ids=[f"{case[0]} {case[1]}" for case in PATHS]
)
def test_article_pattern(name: str, path: str, article_id: str | None) -> None:
    match = re.search(SPIDERS[name].article_pattern, path if "?" in path else f"{path}?")
    assert (match["id"] if match else None) == article_id
