from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.families.nastooh import RULES as NASTOOH
from crawler.page.ladder import PageReading, read_page
from crawler.page.rules import RUNGS, PageRules
from storage.models import Article, Discovered

URL = "https://wire.example/news/508572/Zinc-output-rises-again"
RULES = PageRules(
    headline=("h2.t",), body=(".text",), date=(".date",), credit=(".source",), timezone="Asia/Tehran"
)
TEXT = (
    "The mine made 51,000 tons of zinc concentrate in the first six months of the year, its owner reports. "
    * 4
)
LONGER = TEXT + "Lead concentrate came to 9,000 tons in the same months, and copper to 700 tons. " * 3
NOW = datetime(2025, 1, 20, tzinfo=UTC)

JSON_LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "From JSON-LD",'
    ' "datePublished": "2025-01-11T10:00:00Z", "author": {"@type": "Organization", "name": "Desk"}}</script>'
)
META = (
    '<meta property="og:title" content="From meta - Wire"><meta property="og:site_name" content="Wire">'
    '<meta property="article:published_time" content="2025-01-12T10:00:00Z">'
)
SELECTOR = (
    '<h2 class="t">From selector</h2><i class="date">January 13, 2025 - 13:30</i><i class="source">IRNA</i>'
)
HINT = Discovered(URL, "From feed", "A summary of the feed.", datetime(2025, 1, 14, 10, tzinfo=UTC))


def read(
    head: str, body: str = f"<div class=text><p>{TEXT}</p></div>", hint: Discovered | None = HINT
) -> PageReading:
    return read_page(f"<html><head>{head}</head><body>{body}</body></html>", URL, RULES, hint, NOW)


def article(reading: PageReading) -> Article:
    assert reading.article is not None
    return reading.article


STEPS = [
    (JSON_LD + META, SELECTOR, ("From JSON-LD", "json-ld"), (11, "json-ld"), ("Desk", "json-ld")),
    (META, SELECTOR, ("From meta", "meta"), (12, "meta"), ("IRNA", "selector")),
    ("", SELECTOR, ("From selector", "selector"), (13, "selector"), ("IRNA", "selector")),
    (
        "<title>From the title element</title>",
        "",
        ("From the title element", "general"),
        (14, "feed"),
        (None, None),
    ),
    ("", "", ("From feed", "feed"), (14, "feed"), (None, None)),
]


@pytest.mark.parametrize(
    ("head", "body", "headline", "day", "credit"),
    STEPS,
    ids=["json-ld", "meta", "selector", "general", "feed"],
)
def test_each_field_comes_from_the_first_rung_that_has_it(
    head: str,
    body: str,
    headline: tuple[str, str],
    day: tuple[int, str],
    credit: tuple[str | None, str | None],
) -> None:
    found = article(read(head, f"{body}<div class=text><p>{TEXT}</p></div>"))
    rungs = found.rungs
    assert found.published is not None
    assert (found.headline, rungs["headline"]) == headline
    assert (found.published, rungs["published"]) == (datetime(2025, 1, day[0], 10, tzinfo=UTC), day[1])
    assert (found.credit, rungs.get("credit")) == credit
    assert rungs["body"] == "selector"
    assert set(rungs.values()) <= set(RUNGS)


def test_headline_from_the_url_is_the_last_resort() -> None:
    found = article(read("", hint=None))
    assert (found.headline, found.rungs["headline"]) == ("Zinc output rises again", "url")


def test_name_of_the_site_is_no_part_of_the_headline() -> None:
    head = '<meta property="og:title" content="Zinc output at the mine | MENAFN.COM">'
    found = article(read(head, f"<h1>Zinc output at the mine</h1><div class=text>{TEXT}</div>"))
    assert (found.headline, found.rungs["headline"]) == ("Zinc output at the mine", "meta")


def test_page_without_any_headline_failed() -> None:
    reading = read_page(f"<div class=text>{TEXT}</div>", "https://wire.example/5", RULES)
    assert reading == PageReading("failed", "no headline", None)


def test_page_without_text_failed() -> None:
    assert read("<title>Zinc output at the mine</title>", "", hint=None) == PageReading(
        "failed", "no text", None
    )


def test_feed_summary_stands_for_a_missing_text() -> None:
    reading = read("<title>Zinc output at the mine</title>", "")
    assert (reading.state, reading.reason) == ("truncated", "only the feed's summary")
    assert (article(reading).body, article(reading).rungs["body"]) == ("A summary of the feed.", "feed")


def test_page_of_no_known_shape_is_read_by_the_general_rung() -> None:
    body = f"<nav>Home</nav><main><h1>Zinc output at the mine</h1><p>{TEXT}</p><p>{LONGER}</p></main>"
    reading = read_page(
        f"<html><title>Zinc output at the mine</title><body>{body}", URL, PageRules(), now=NOW
    )
    found = article(reading)
    assert reading.state == "article"
    assert (found.headline, found.rungs["headline"]) == ("Zinc output at the mine", "general")
    assert found.body == f"{TEXT.strip()}\n\n{LONGER.strip()}"
    assert (found.rungs["body"], found.published) == ("general", None)


def described(body: str) -> str:
    node = f'{{"@type": "Article", "headline": "Zinc", "articleBody": "{body}"}}'
    return f'<script type="application/ld+json">{node}</script>'


@pytest.mark.parametrize(
    ("head", "body", "rung", "text"),
    [
        (described(TEXT), f"<div class=text>{TEXT}</div>", "selector", TEXT),
        (described(LONGER), f"<div class=text>{TEXT}</div>", "json-ld", LONGER),
        (described("<p>" + TEXT + "</p>"), "<div class=text></div>", "json-ld", TEXT),
        (
            described("A teaser. " * 30),
            f"<main><p>{TEXT}</p><p>{LONGER}</p></main>",
            "general",
            f"{TEXT}\n\n{LONGER}",
        ),
    ],
    ids=["wire's selectors first", "they miss a part", "they find nothing", "json-ld is a teaser"],
)
def test_body_rung(head: str, body: str, rung: str, text: str) -> None:
    found = article(read(head, body))
    assert found.rungs["body"] == rung
    assert found.body.split() == text.split()


def test_short_text_of_the_wire_is_truncated_not_replaced() -> None:
    short = "The mine made 51,000 tons of zinc."
    reading = read(META, f"<div class=text>{short}</div><div><p>{LONGER}</p><p>{TEXT}</p></div>")
    assert (reading.state, reading.reason) == ("truncated", f"text of {len(short)} characters")
    assert article(reading).body == short


def test_publisher_says_not_free() -> None:
    head = described(TEXT).replace('"headline"', '"isAccessibleForFree": false, "headline"')
    assert (read(head).state, read(head).reason) == ("truncated", "publisher says not free")


def test_date_ahead_of_the_fetch_is_passed_over_and_marked() -> None:
    found = article(
        read(META.replace("2025-01-12", "2025-03-12"), SELECTOR + f"<div class=text>{TEXT}</div>")
    )
    assert (found.published, found.rungs["published"]) == (datetime(2025, 1, 13, 10, tzinfo=UTC), "selector")
    assert found.marks == ("meta date 2025-03-12 lies ahead of the fetch",)


def test_visible_date_that_differs_is_marked() -> None:
    found = article(
        read(META.replace("2025-01-12", "2025-01-10"), SELECTOR + f"<div class=text>{TEXT}</div>")
    )
    assert found.marks == ("visible date 2025-01-13T10:00Z, meta says 2025-01-10T10:00Z",)


def test_day_takes_its_time_from_a_rung_of_the_same_day() -> None:
    found = article(read(META.replace("2025-01-12T10:00:00Z", "2025-01-14")))
    assert (found.published, found.published_day_only) == (datetime(2025, 1, 14, 10, tzinfo=UTC), False)
    assert found.rungs["published"] == "feed"


def test_day_without_time_stays_a_day() -> None:
    found = article(read(META.replace("2025-01-12T10:00:00Z", "2025-01-12"), hint=None))
    assert (found.published, found.published_day_only) == (datetime(2025, 1, 12, tzinfo=UTC), True)


def test_day_in_the_url_is_a_rung() -> None:
    html = f"<title>Zinc output at the mine</title><div class=text>{TEXT}</div>"
    found = article(read_page(html, "https://wire.example/2025/01/12/zinc", RULES))
    assert (found.published, found.rungs["published"]) == (datetime(2025, 1, 12, tzinfo=UTC), "url")


def test_render_date_of_nastooh_is_no_publication_date() -> None:
    head = '<meta name="date" content="2024-02-18 T 15:11:10 +0330"><title>Zinc output at the mine</title>'
    found = article(read_page(head + f"<div class=item-text>{TEXT}</div>", URL, NASTOOH))
    assert found.published is None


MENAFN = PageRules(body=(".text",), date=(".date",), closing_line=True)
CLOSED = (
    f"<h1>Zinc output</h1><div class=text><p>(MENAFN - X) {TEXT}</p></div>"
    "<p>MENAFN12012025000045015839ID1109081036</p>"
)


def test_closing_line_gives_the_day_of_an_undated_page() -> None:
    found = article(read_page(CLOSED, "https://menafn.com/1109081036/Zinc", MENAFN))
    assert (found.published, found.published_day_only) == (datetime(2025, 1, 12, tzinfo=UTC), True)
    assert (found.rungs["published"], found.credit, found.marks) == ("closing-line", "X", ())


def test_closing_line_checks_page_and_url() -> None:
    html = CLOSED.replace("<h1>", "<span class=date>1/14/2025 9:00:00 AM</span><h1>")
    found = article(read_page(html, "https://menafn.com/1109081037/Zinc", MENAFN))
    assert found.published == datetime(2025, 1, 14, 9, tzinfo=UTC)
    assert found.marks == (
        "closing-line id 1109081036 is not the id of the url",
        "closing-line date 2025-01-12, page says 2025-01-14",
    )


def test_other_id_in_meta_is_marked() -> None:
    rules = PageRules(body=(".text",), id_meta="nastooh:code")
    html = f'<meta property="nastooh:code" content="508573"><h1>Zinc output</h1><div class=text>{TEXT}</div>'
    assert article(read_page(html, URL, rules)).marks == ("nastooh:code 508573 is not the id of the url",)
    assert article(read_page(html.replace("508573", "508572"), URL, rules)).marks == ()


HOSTILE = [
    ("deep nesting", f"<h1>Zinc output</h1><div class=text>{'<div>' * 20_000}<p>{TEXT}</p>", TEXT),
    ("deep tables", f"<h1>Zinc output</h1><div class=text>{'<table><tr><td>' * 2_000}{TEXT}", TEXT),
    (
        "deep json-ld",
        f'<h1>Zinc</h1><script type="application/ld+json">{"[" * 90_000}</script><div class=text>{TEXT}',
        TEXT,
    ),
    ("nul bytes", f"<h1>Zi\x00nc</h1><div class=text>{TEXT.replace('m', chr(0) + 'm')}</div>", TEXT),
    ("lone surrogate", f"<h1>Zinc</h1><div class=text>{TEXT}\ud800</div>", f"{TEXT} ?"),
    (
        "xml prolog",
        f'<?xml version="1.0" encoding="latin-1"?><html><h1>Zinc</h1><div class=text>{TEXT}</div>',
        TEXT,
    ),
    (
        "other charset named",
        f'<meta charset="windows-1256"><h1>Zinc</h1><div class=text>{TEXT} تن</div>',
        f"{TEXT} تن",
    ),
    ("never closed", f"<h1>Zinc</h1><div class=text><p>{TEXT}<script>var a='</p>", TEXT),
]


@pytest.mark.parametrize(("html", "text"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_hostile_markup_is_read(html: str, text: str) -> None:
    assert article(read_page(html, URL, RULES)).body.split() == text.split()


@pytest.mark.parametrize("html", ["", "   ", "\x00", "/etc/passwd", "https://wire.example/"], ids=repr)
def test_no_page_at_all(html: str) -> None:
    assert read_page(html, "https://wire.example/5", RULES) == PageReading("failed", "no headline", None)
