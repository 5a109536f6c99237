"""Sites on the Asam CMS: sections have a name and a number, articles a number before their slug."""

from __future__ import annotations

from base64 import b64encode

from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

RULES = PageRules(
    headline=("h1.title", "h1", ".title"),
    lead=(".lead",),
    body=(".echo_detail", "#echo_detail", "#main_ck_editor", ".article-body"),
    date=("time[datetime]",),
    drop=(".noprint", ".article_tags"),
    boilerplate=(r"^(?:کد خبر|شناسه خبر|لینک کوتاه)\s*:?", r"^(?:برچسب.?ها|نظر شما)"),
    timezone="Asia/Tehran",
)


def category_feed(number: int) -> str:
    """The feed of one section: the CMS packs its name into the address, with commas for the padding."""
    packed = b64encode(f"categories={number}".encode()).decode().replace("=", ",")
    return f"/fa/feeds/?p={packed}"


class AsamSpider(WireSpider):
    """What the sites of the family share; short links give the same number."""

    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    rank = "agency"
    article_pattern = r"^/(?:[^/?]+-\d{1,4}/|fa/tiny/news-)(?P<id>\d{5,8})(?=[-/?]|$)"
    delay = 3.0
    every = "30m"
    rules = RULES
