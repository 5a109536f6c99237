"""What the head of every Nastooh article page says of it: meta tags and JSON-LD, moments in UTC."""

from __future__ import annotations

import json

from crawler.demo.dates import utc_stamp
from crawler.demo.links import article_path
from crawler.demo.markup import Markup, fill
from crawler.demo.story import Story
from crawler.demo.wires import WIRES

# The section as the reader sees it, and as addresses and meta tags spell it.
TOPICS = {"Economy": "economy", "Sports": "sports", "اقتصاد": "Economy", "ورزش": "Sports"}


def meta_tags(story: Story) -> Markup:
    """The head of a story's page; the canonical address is the real site's."""
    site = WIRES[story.wire]
    return fill(
        "nastooh_meta.html",
        headline=story.headline,
        lead=story.lead,
        site=site.title,
        language=site.language,
        locale=site.locale,
        canonical=site.home + article_path(story),
        section=story.section,
        topic=TOPICS[story.section],
        keywords=",".join(story.tags),
        keyword_count=str(len(story.tags)),
        id=story.id,
        nid=internal_id(story),
        day=story.published.date().isoformat(),
        published=utc_stamp(story.published),
        modified=utc_stamp(story.changed),
        json_ld=_json_ld(story),
    )


def _json_ld(story: Story) -> Markup:
    site = WIRES[story.wire]
    page = {"@type": "WebPage", "@id": site.home + article_path(story), "breadcrumb": story.section}
    document = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": page,
        "headline": story.headline,
        "datePublished": utc_stamp(story.published),
        "dateModified": utc_stamp(story.changed),
        # The real pages name no author.
        "author": {"@type": "Organization", "name": ""},
        "publisher": {"@type": "Organization", "name": site.title},
        "description": story.lead,
        "keywords": list(story.tags),
    }
    # "</" would end the script element.
    return Markup(json.dumps(document, ensure_ascii=False).replace("</", "<\\/"))


def internal_id(story: Story) -> str:
    """The CMS's own number: the public one on Mehr, another on Tehran Times."""
    return str(int(story.id) + 5_484_838) if story.wire == "tehrantimes" else story.id
