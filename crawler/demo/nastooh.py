"""The Nastooh CMS: the two themes of its article pages, and its lists.

Tehran Times: the h1 is an empty logo and the headline an h2; the lead is the first paragraph of the text.
Mehr: the headline is an h1 and the lead stands above the text, outside of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.demo.dates import jalali_date, jalali_list_date, mehr_date, tehran_times_date
from crawler.demo.links import article_path, tag_path
from crawler.demo.markup import Markup, each, fill
from crawler.demo.nastooh_meta import TOPICS, internal_id, meta_tags
from crawler.demo.story import Story
from crawler.demo.wires import WIRES

LABELS = {
    "en": {
        "code_label": "News ID",
        "related_label": "Related News",
        "tags_label": "Tags",
        "comment_label": "Your Comment",
        "archive_label": "Archive",
        "latest_label": "Latest",
    },
    "fa": {
        "code_label": "کد خبر",
        "related_label": "مطالب مرتبط",
        "tags_label": "برچسب‌ها",
        "comment_label": "نظر شما",
        "archive_label": "آرشیو",
        "latest_label": "آخرین اخبار",
    },
}
DIRECTIONS = {"en": "ltr", "fa": "rtl"}
LIST_ITEM = (
    '<li class="news"><div class="desc"><h3><a href="$path" target="_blank">$headline</a></h3></div></li>'
)


def article_page(story: Story, others: Sequence[Story]) -> Markup:
    """The page of a story in its wire's theme; `others` fill its sidebar."""
    theme = _tehran_times_page if story.wire == "tehrantimes" else _mehr_page
    return theme(story, others)


def listing_page(wire: str, title: str, feed: str, found: Sequence[Story], latest: Sequence[Story]) -> Markup:
    """A section, tag or archive page; its sidebar holds the latest of all sections."""
    site = WIRES[wire]
    return fill(
        "nastooh_listing.html",
        title=title,
        site=site.title,
        language=site.language,
        direction=DIRECTIONS[site.language],
        feed=feed,
        items=each(
            LIST_ITEM.replace("</div></li>", '<p>$lead</p><time title="$date"></time></div></li>'),
            *(_entry(story) for story in found),
        ),
        latest=each(LIST_ITEM, *(_entry(story) for story in latest)),
        latest_label=LABELS[site.language]["latest_label"],
    )


def missing_page(wire: str) -> Markup:
    """What the CMS shows for an address that it does not know."""
    return fill("nastooh_missing.html", language=WIRES[wire].language)


def visible_date(story: Story) -> str:
    """The publication as the wire's readers see it, in Tehran's time, Jalali on the Persian site."""
    forms = {"tehrantimes": tehran_times_date, "mehrnews": jalali_date, "mehrnews_en": mehr_date}
    return forms[story.wire](story.published)


def list_date(story: Story) -> str:
    """The publication as lists give it: the Persian site names the weekday there."""
    return jalali_list_date(story.published) if story.wire == "mehrnews" else visible_date(story)


def _tehran_times_page(story: Story, others: Sequence[Story]) -> Markup:
    return fill("tehrantimes_article.html", **_common(story, others), slug=story.slug, nid=internal_id(story))


def _mehr_page(story: Story, others: Sequence[Story]) -> Markup:
    site = WIRES[story.wire]
    crumb = each(
        '<li><a href="/service/$topic/Industry-Mine" rel="index">$name</a></li>',
        *({"topic": TOPICS[story.section], "name": name} for name in (story.subsection,) if name),
    )
    labels = {name: label for name, label in LABELS[site.language].items() if name != "latest_label"}
    return fill(
        "mehrnews_article.html",
        **_common(story, others),
        **labels,
        language=site.language,
        direction=DIRECTIONS[site.language],
        site=site.title,
        kicker=story.kicker,
        subsection=crumb,
    )


def _common(story: Story, others: Sequence[Story]) -> dict[str, str]:
    return {
        "meta": meta_tags(story),
        "id": story.id,
        "headline": story.headline,
        "lead": story.lead,
        "section": story.section,
        "topic": TOPICS[story.section],
        "date": visible_date(story),
        "body": _body(story),
        "sign_off": story.sign_off,
        "tags": each(
            '<li><a href="$path" rel="tag">$tag</a></li>',
            *({"path": tag_path(tag), "tag": tag} for tag in story.tags),
        ),
        "latest": each(LIST_ITEM, *(_entry(other) for other in others[:8])),
    }


def _body(story: Story) -> Markup:
    paragraphs = each("<p>$text</p>", *({"text": paragraph} for paragraph in story.paragraphs))
    return Markup(f"{paragraphs}\n{_table(story)}" if story.table else paragraphs)


def _table(story: Story) -> Markup:
    head, *rows = story.table
    lines = [each("<td><strong>$cell</strong></td>", *({"cell": cell} for cell in head))]
    lines += [each("<td>$cell</td>", *({"cell": cell} for cell in row)) for row in rows]
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return Markup(f'<table border="1" cellpadding="1" cellspacing="1"><tbody>{body}</tbody></table>')


def _entry(story: Story) -> dict[str, str]:
    return {
        "path": article_path(story),
        "headline": story.headline,
        "lead": story.lead,
        "date": list_date(story),
    }
