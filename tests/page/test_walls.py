from __future__ import annotations

import pytest

from crawler.page.ladder import read_page
from crawler.page.rules import PageRules
from crawler.page.walls import WALLS, cut_paywall, find_wall

MENU = "<ul>" + "".join(f"<li><a href='/s/{n}'>Section number {n}</a></li>" for n in range(120)) + "</ul>"

PAGES = [
    (
        "ArvanCloud wall",
        "<title>…</title><p>Transferring to the website...</p><script>document.cookie='__arcsjs=1'</script>",
    ),
    (
        "ArvanCloud wall",
        "<body><h2>Error 500</h2><a href='https://www.arvancloud.ir'>Powered by ArvanCloud</a></body>",
    ),
    ("Cloudflare challenge", "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>"),
    (
        "Cloudflare challenge",
        "<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>",
    ),
    ("human verification", "<title>Human Verification</title><div id='captcha'></div>"),
    ("DDoS-Guard wall", "<title>DDoS-Guard</title><p>One moment, please</p>"),
    ("Incapsula wall", "<iframe src='/_Incapsula_Resource?CWUDNSAI=1'></iframe>Request unsuccessful."),
    (
        "Akamai refusal",
        "<h2>Reference</h2><p>You don't have permission to access this page on this server.</p>",
    ),
    ("AWS WAF wall", "<script>window.gokuProps = {}; </script><div id='challenge-container'></div>"),
    ("DataDome wall", "<script src='https://ct.captcha-delivery.com/c.js'></script>"),
    ("PerimeterX wall", "<div id='px-captcha'></div>"),
    ("cookie wall", "<script src='/aes.js'></script><script>slowAES.decrypt(c,2,a,b)</script>"),
    ("wants JavaScript", "<noscript></noscript><p>Please enable JavaScript to view this site.</p>"),
    ("access denied", "<h1>403 Forbidden</h1><hr>nginx"),
    ("national filter page", "<iframe src='http://10.10.34.35:80'></iframe>"),
    (
        "outage page",
        "<title>خطایی رخ داده</title><h1>خطایی رخ داده</h1><p>وب سایت مورد نظر در دسترس نیست</p>",
    ),
    ("outage page", "<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>"),
    ("under maintenance", "<title>Our site is under maintenance</title>"),
    (
        "MENAFN error page",
        f"{MENU}<img src='error-logo.png'><h2>Sorry!!</h2><p>The page you were looking for doesn't exist</p>",
    ),
    ("page not found", "<title>404 - Not here</title>"),
]

LONG_TEXT = "".join(
    f"<p>Sentence number {n} of a long report about the outage of a cloud service.</p>" for n in range(40)
)


@pytest.mark.parametrize(
    ("reason", "html"), PAGES, ids=[f"{reason} {n}" for n, (reason, _) in enumerate(PAGES)]
)
def test_wall_rings(reason: str, html: str) -> None:
    assert find_wall(f"<html><body>{html}</body></html>") == ("blocked", reason)


def test_every_wall_has_a_page_that_rings_it() -> None:
    assert {wall.reason for wall in WALLS} == {reason for reason, _ in PAGES}


@pytest.mark.parametrize(
    ("reason", "html"), PAGES, ids=[f"{reason} {n}" for n, (reason, _) in enumerate(PAGES)]
)
def test_wall_is_blocked_and_no_article(reason: str, html: str) -> None:
    reading = read_page(f"<html><body>{html}</body></html>", "https://example.org/1", PageRules())
    assert (reading.state, reading.reason, reading.article) == ("blocked", reason, None)


@pytest.mark.parametrize(
    ("reason", "html"), PAGES[:-5], ids=[f"{reason} {n}" for n, (reason, _) in enumerate(PAGES[:-5])]
)
def test_the_same_words_in_a_long_article_are_no_wall(reason: str, html: str) -> None:
    assert find_wall(f"<html><body><h2>Cloud outage</h2>{LONG_TEXT}{html}</body></html>") is None


SHORT_TEXT = "<p>The mine made 500 tons of zinc concentrate in May, its owner reports.</p>" * 5
NO_WALLS = [
    ("amount in the title", "<title>500 tons of zinc in May</title><h1>500 tons of zinc</h1>"),
    ("404 of something", "<title>404 kg of gold seized</title><h1>404 kg of gold seized</h1>"),
    ("comments want it", "<h1>Zinc</h1><noscript>Please enable JavaScript to view comments</noscript>"),
    ("cdn script", "<h1>Zinc</h1><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"),
]


@pytest.mark.parametrize("head", [case[1] for case in NO_WALLS], ids=[case[0] for case in NO_WALLS])
def test_short_article_is_no_wall(head: str) -> None:
    assert find_wall(f"<html><body>{head}{SHORT_TEXT}</body></html>") is None


def test_text_where_the_wire_keeps_its_articles_is_no_wall() -> None:
    html = f"<h1>Cloud outage</h1><div class=b><p>ArvanCloud, host of many sites, {'was down again ' * 8}</p></div>"
    assert read_page(html, "https://example.org/1", PageRules(body=(".b",), min_body=50)).state == "article"


def test_own_mark_of_the_wire() -> None:
    assert find_wall("<p>Closed for the feast</p>", ("closed for",)) == ("blocked", "the wire's own wall")


ENDINGS = [
    "Subscribe to the Tribune to continue reading this article.",
    "To continue reading, please log in or register.",
    "Log in or subscribe",
    "Already a subscriber? Sign in",
    "This article is for subscribers only. This story is available to our subscribers",
    "You have reached your free article limit",
    "برای خواندن ادامه مطلب وارد شوید",
]


@pytest.mark.parametrize("ending", ENDINGS, ids=str)
def test_paywall_ending_cuts_the_text(ending: str) -> None:
    assert cut_paywall(["Output rose to 5,000 tons.", ending, "Premium"]) == (
        ["Output rose to 5,000 tons."],
        True,
    )


def test_box_within_a_whole_article_is_left_out() -> None:
    rest = ["A long paragraph about the mine and its output. " * 8, "Another one about exports of ore. " * 12]
    assert cut_paywall(["Lead.", "Already a member? Log in", *rest]) == (["Lead.", *rest], False)


def test_text_about_subscribing_is_no_ending() -> None:
    text = ["Readers who subscribe to copper newsletters are many.", "The fund was oversubscribed."]
    assert cut_paywall(text) == (text, False)


def test_paywalled_page_is_truncated_and_keeps_its_lead() -> None:
    html = (
        "<html><body><h1>Zinc output up at the big mine</h1><div class='b'>"
        f"<p>{'The mine made 51,000 tons of zinc concentrate in six months. ' * 6}</p>"
        "<p>Subscribe to the Financial Tribune to continue reading this article</p></div>"
    )
    reading = read_page(html, "https://example.org/1", PageRules(body=(".b",)))
    assert (reading.state, reading.reason) == ("truncated", "text ends at a paywall")
    assert reading.article is not None
    assert reading.article.body.endswith("51,000 tons of zinc concentrate in six months.")
