"""Answers that are no article although the server says 200: walls, outage pages, paywall endings.

A word of these tables proves nothing in a long text, so each wall has a most of visible text that it may
come with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup

from crawler.page.paragraphs import read_paragraphs
from crawler.page.soup import parse_html

# Enough to see any wall or outage page; an article page is longer only where it has an article.
LONGEST_WALL_TEXT = 1_200


@dataclass(frozen=True, slots=True)
class Wall:
    """`pattern` is searched in the source of the page; `longest` is the most visible text in characters."""

    reason: str
    pattern: str
    longest: int = LONGEST_WALL_TEXT


HEADING = r"<(?:title|h1)[^>]*>\s*"
# "500 Internal Server Error", but not "500 tons of gold".
NO_AMOUNT = r"(?=\s*(?:[-–:|<]|error|forbidden|not found|bad|internal|service|gateway))"

WALLS = (
    Wall("ArvanCloud wall", r"arvancloud|__arcsjs|transferring to the website"),
    Wall(
        "Cloudflare challenge",
        r"cf[-_]chl[-_]|<title>\s*just a moment|attention required! \| cloudflare|checking your browser",
    ),
    Wall(
        "human verification",
        r"human verification|verify (?:that )?you are (?:a )?human|not a robot|are you a robot\?",
    ),
    Wall("DDoS-Guard wall", r"ddos-guard"),
    Wall("Incapsula wall", r"_incapsula_resource|incapsula incident id"),
    Wall("Akamai refusal", r"errors\.edgesuite\.net|you don't have permission to access"),
    Wall("AWS WAF wall", r"awswafcookiedomainlist|gokuprops|aws-waf-token"),
    Wall("DataDome wall", r"captcha-delivery\.com"),
    Wall("PerimeterX wall", r"px-captcha|press (?:&amp;|&|and) hold to confirm"),
    Wall("cookie wall", r"__test=.{0,80}tonumbers|slowaes\.decrypt"),
    # Comment boxes ask for JavaScript on ordinary pages, too.
    Wall("wants JavaScript", r"(?:enable|requires?|turn on) javascript", 300),
    Wall("access denied", rf"{HEADING}(?:403{NO_AMOUNT}|access denied|error 1020|forbidden)"),
    Wall("national filter page", r"peyvandha\.ir|10\.10\.34\.3[4-6]"),
    Wall("outage page", rf"{HEADING}خطایی رخ داده|وب\s*سایت مورد نظر در دسترس نیست"),
    Wall("outage page", rf"{HEADING}(?:50[0234]{NO_AMOUNT}|bad gateway|service unavailable|gateway time)"),
    Wall(
        "under maintenance",
        r"<(?:title|h1)[^>]*>[^<]{0,60}(?:under maintenance|scheduled maintenance|در دست تعمیر)",
    ),
    # MENAFN prints its menus and its lists of other stories around this.
    Wall("MENAFN error page", r"sorry\s*!!.{0,400}page you were looking for doesn.{1,6}t exist", 8_000),
    Wall("page not found", rf"{HEADING}(?:404{NO_AMOUNT}|page not found|صفحه مورد نظر (?:یافت|پیدا) نشد)"),
)

# What a paywall prints where the text breaks off; searched in single paragraphs.
PAYWALL = re.compile(
    r"subscribe (?:to|now)\b.{0,80}\b(?:continue|keep|finish) reading"
    r"|to (?:continue|keep) reading.{0,60}\b(?:subscribe|log ?in|sign ?in|register)"
    r"|(?:log|sign) ?in (?:or|and) subscribe|already a (?:subscriber|member)\?"
    r"|this (?:article|content|story) is (?:only )?(?:for|available to|reserved for)"
    r" (?:our )?(?:premium |paying |registered )?subscribers"
    r"|you have reached your (?:free )?(?:article )?limit"
    r"|unlock this article|read the full (?:article|story) with a subscription"
    r"|برای (?:خواندن|مشاهده) ادامه.{0,40}(?:مشترک|وارد|اشتراک)",
    re.I | re.S,
)
# A paywall box, not a sentence about one.
LONGEST_PAYWALL_PARAGRAPH = 400
# Captions, teasers and "Premium" labels may follow the ending.
LONGEST_AFTER_PAYWALL = 600


def find_wall(
    html: str, own_marks: tuple[str, ...] = (), soup: BeautifulSoup | None = None
) -> tuple[str, str] | None:
    """("blocked", reason) where the page is a wall or an outage, else None.

    `own_marks` are the wire's own patterns; `soup` is the tree of `html` where the caller has it.
    """
    seen = len(visible_text(soup or parse_html(html)))
    likely = (wall for wall in (*WALLS, *_own(own_marks)) if seen <= wall.longest)
    rung = (wall for wall in likely if re.search(wall.pattern, html, re.I | re.S))
    return next((("blocked", wall.reason) for wall in rung), None)


def visible_text(soup: BeautifulSoup) -> str:
    """All text of a page that a reader sees, menus included."""
    return "\n".join(read_paragraphs(soup))


def cut_paywall(paragraphs: list[str]) -> tuple[list[str], bool]:
    """`paragraphs` without paywall boxes, and whether the text breaks off at one.

    A box with a good deal of text after it is an advertisement within a whole article.
    """
    boxes = [
        at
        for at, text in enumerate(paragraphs)
        if len(text) <= LONGEST_PAYWALL_PARAGRAPH and PAYWALL.search(text)
    ]
    for at in boxes:
        if sum(map(len, paragraphs[at + 1 :])) < LONGEST_AFTER_PAYWALL:
            return [text for text in paragraphs[:at] if text not in {paragraphs[box] for box in boxes}], True
    return [text for at, text in enumerate(paragraphs) if at not in boxes], False


def _own(marks: tuple[str, ...]) -> tuple[Wall, ...]:
    return tuple(Wall("the wire's own wall", mark, 8_000) for mark in marks)
