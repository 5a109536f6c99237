"""RSS feeds in each wire's item shape, and the news sitemap of the Nastooh wires."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime

from crawler.demo.dates import utc_stamp
from crawler.demo.links import article_path
from crawler.demo.markup import Markup, each, fill
from crawler.demo.menafn import opening_mark
from crawler.demo.story import Story
from crawler.demo.wires import WIRES

MENAFN_CUT = 200
NASTOOH_CUT = 150
MENAFN_ITEM = (
    "<item><title>$title</title><link>$link</link><description>$description</description>"
    '<author>marketing@menafn.com (MENAFN)</author><guid isPermaLink="false">$id</guid>'
    "<pubDate>$date</pubDate></item>"
)
NASTOOH_ITEM = (
    "<item><title>$title</title><link>$link</link><description>$description</description>"
    '<enclosure url="$image" type="image/jpeg" length="0"/>'
    '<category domain="$domain">$category</category>'
    "<pubDate>$date</pubDate><content:encoded></content:encoded></item>"
)
SITEMAP_ITEM = (
    "<url><loc>$link</loc><lastmod>$modified</lastmod><news:news><news:publication>"
    "<news:name>$site</news:name><news:language>$language</news:language></news:publication>"
    "<news:publication_date>$published</news:publication_date><news:title>$title</news:title></news:news></url>"
)


def rss(wire: str, home: str, stories: Sequence[Story], issued: datetime) -> Markup:
    """The feed of these stories with links to the replica at `home`."""
    shape, pattern = (_menafn_item, MENAFN_ITEM) if wire == "menafn" else (_nastooh_item, NASTOOH_ITEM)
    return fill(
        "feed.xml",
        title=WIRES[wire].title,
        home=home,
        language=WIRES[wire].language,
        issued=format_datetime(issued, usegmt=True),
        items=each(pattern, *(_item(story, home) | shape(story, home) for story in stories)),
    )


def news_sitemap(wire: str, home: str, stories: Sequence[Story]) -> Markup:
    """The wire's newest articles as a sitemap for news."""
    site = WIRES[wire]
    rows = (
        _item(story, home)
        | {
            "site": site.title,
            "language": site.language,
            "published": utc_stamp(story.published),
            "modified": utc_stamp(story.changed),
        }
        for story in stories
    )
    return fill("news_sitemap.xml", items=each(SITEMAP_ITEM, *rows))


def _item(story: Story, home: str) -> dict[str, str]:
    return {
        "id": story.id,
        "title": story.headline,
        "link": home + article_path(story),
        "date": format_datetime(story.published, usegmt=True),
    }


def _menafn_item(story: Story, home: str) -> dict[str, str]:
    text = f"{opening_mark(story)} {story.lead} {' '.join(story.paragraphs)}"
    return {"link": f"{home}{article_path(story)}?src=RSS", "description": _cut(text, MENAFN_CUT)}


def _nastooh_item(story: Story, home: str) -> dict[str, str]:
    sections = [story.section, story.subsection] if story.subsection else [story.section]
    return {
        "description": _cut(story.lead, NASTOOH_CUT),
        "image": f"{home}/resources/blank.jpg",
        "domain": story.section.lower(),
        "category": " > ".join(sections),
    }


def _cut(text: str, length: int) -> str:
    """The wires cut wherever the length falls, in a word or a number."""
    return text if len(text) <= length else text[:length].rstrip() + "..."
