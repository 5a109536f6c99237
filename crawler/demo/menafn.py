"""MENAFN's markup: the article page with its opening mark and closing line, and the listing pages."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.demo.dates import closing_line_date, us_date
from crawler.demo.links import article_path
from crawler.demo.markup import Markup, each, fill
from crawler.demo.story import Story
from crawler.demo.wires import WIRES

# Until 2023 the wire printed its mark without the blank before the dash.
SPACED_MARK_SINCE = 2024


def opening_mark(story: Story) -> str:
    """(MENAFN - Trend News Agency) for a provider's text, a plain (MENAFN) for the desk's own."""
    if story.provider == "MENAFN":
        return "(MENAFN)"
    dash = " - " if story.published.year >= SPACED_MARK_SINCE else "- "
    return f"(MENAFN{dash}{story.provider})"


def closing_line(story: Story) -> str:
    """MENAFN12012025000045015839ID1109081036: day, the provider's account, the article's id."""
    return f"MENAFN{closing_line_date(story.published)}{story.account}ID{story.id}"


def article_page(story: Story, others: Sequence[Story]) -> Markup:
    """The page of a story; `others` fill its More Stories."""
    paragraphs = (f"{opening_mark(story)} {story.lead}", *story.paragraphs)
    return fill(
        "menafn_article.html",
        headline=story.headline,
        canonical=WIRES["menafn"].home + article_path(story),
        date=us_date(story.published),
        body=each("<p>$text</p>\n<br>", *({"text": paragraph} for paragraph in paragraphs)),
        closing_line=closing_line(story),
        section=story.section,
        more=_links(others[:4]),
    )


def listing_page(title: str, stories: Sequence[Story]) -> Markup:
    """A section's page: every story once as an entry, some again in Most popular."""
    rows = ({"path": article_path(story), "headline": story.headline} for story in stories)
    entry = (
        '<div class="img-wrapper"><a href="$path"><img src="/images/blank.png" alt=""></a>'
        '<h4 class="entry-title"><a href="$path">$headline</a></h4></div>'
    )
    return fill("menafn_listing.html", title=title, items=each(entry, *rows), popular=_links(stories[-3:]))


def missing_page() -> Markup:
    """What the wire shows for an address that it does not know."""
    return fill("menafn_missing.html")


def _links(stories: Sequence[Story]) -> Markup:
    rows = ({"path": article_path(story), "headline": story.headline} for story in stories)
    return each('<li><a href="$path">$headline</a></li>', *rows)
