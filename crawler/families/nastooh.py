"""Sites on the Nastooh CMS, which most Iranian agencies use: one shape of page, feed and archive."""

from __future__ import annotations

from datetime import timedelta

from crawler.page.rules import REPORTER_INITIALS, PageRules
from crawler.wire_spider import WireSpider

# IRNA's desk ends with numbers (9407, 1416**1394), Mehr's with initials and the id of the story it worked
# from.
SIGN_OFF = rf"{REPORTER_INITIALS}|\d{{1,4}}(?:\*\*\d{{1,4}})?|\.{{1,3}}"

RULES = PageRules(
    # The h1 of Tehran Times is its logo; the headline is an h2 there.
    headline=('[itemprop="headline"]:not(meta)', ".item-title h1.title", "h1.title", ".item-title"),
    # Mehr prints the lead above the body, Tehran Times within it. Lists beside the article have summaries, too.
    lead=("#item p.summary", "#item .item-summary p", "article p.summary", "article .introtext"),
    body=(".item-body .item-text", '[itemprop="articleBody"]', ".item-text"),
    date=("#item .item-date span", "#item .item-date", ".item-date span", ".item-date"),
    drop=(".item-code", ".related-items", ".item-boxes", ".item-sharing", ".tags", ".print-header"),
    boilerplate=(
        r"^(?:Your Comment|Leave a Comment|نظر شما)$",
        r"^(?:کد خبر|کد مطلب|News (?:ID|Code))\s*:?\s*[\d۰-۹]+$",
        r"^(?:برچسب.?ها|Tags)$",
        r"^انتهای پیام",
    ),
    sign_off=SIGN_OFF,
    # The moment at which the CMS made the page, not the article's.
    false_dates=(r'<meta name="date"[^>]*>',),
    timezone="Asia/Tehran",
    # published_time is UTC and the visible date the same minute in Tehran.
    date_tolerance=timedelta(minutes=5),
    id_meta="nastooh:code",
)


class NastoohSpider(WireSpider):
    """What the sites of the family share; each sets its name, home, language and section feeds."""

    country = "IR"
    timezone = "Asia/Tehran"
    rank = "agency"
    # The slug may be missing or cut. 300000 to 300009 are "about us" and the like.
    article_pattern = r"^/news/(?P<id>(?!30000\d(?!\d))\d{5,8})(?=[/?]|$)"
    sitemaps = ("/sitemap/news/sitemap.xml",)
    feed_lists = ("/rss-help",)
    delay = 3.0
    every = "30m"
    rules = RULES
