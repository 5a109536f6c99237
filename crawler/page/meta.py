"""What the meta elements of a page say of its article."""

from __future__ import annotations

from dataclasses import dataclass

from bs4 import BeautifulSoup

HEADLINE_KEYS = ("og:title", "headline", "twitter:title", "dc.title", "parsely-title")
# Not "date": Nastooh puts there the moment at which it made the page.
PUBLISHED_KEYS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "pubdate",
    "nastooh:publishdate",
)
SITE_KEYS = ("og:site_name", "application-name")
NAMES = ("property", "name", "itemprop")


@dataclass(frozen=True, slots=True)
class Meta:
    """`published` holds every candidate as printed, best first. `site` is how the site names itself."""

    headline: str | None
    published: tuple[str, ...]
    site: str | None
    contents: dict[str, str]


def read_meta(soup: BeautifulSoup) -> Meta:
    """The meta elements of the page; a key stated twice keeps its first value."""
    contents = _contents(soup)
    stated = [contents[key] for key in PUBLISHED_KEYS if key in contents]
    times = [str(time["datetime"]) for time in soup.find_all("time", itemprop="datePublished", datetime=True)]
    return Meta(_first(contents, HEADLINE_KEYS), tuple(stated + times), _first(contents, SITE_KEYS), contents)


def _contents(soup: BeautifulSoup) -> dict[str, str]:
    contents: dict[str, str] = {}
    for element in soup.find_all("meta", content=True):
        for name in NAMES:
            key, value = str(element.get(name) or "").lower(), str(element["content"]).strip()
            if key and value:
                contents.setdefault(key, value)
    return contents


def _first(contents: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((contents[key] for key in keys if key in contents), None)
