"""A feed that is another than the one asked for is no source."""

from __future__ import annotations

import pytest

from crawler.discovery import SourceReading, wrong_channel


@pytest.mark.parametrize(
    ("title", "channel", "fault"),
    [
        ("PR Newswire: Mining & Metals", r"\S", None),
        ("", r"\S", "another feed: its title is ''"),
        (None, r"\S", "another feed: its title is ''"),
        ("Business Wire Steel News", "Mining|Steel", None),
        ("All the news", "Mining|Steel", "another feed: its title is 'All the news'"),
        (None, None, None),
    ],
)
def test_title_of_a_feed(title: str | None, channel: str | None, fault: str | None) -> None:
    assert wrong_channel(SourceReading("rss", (), None, title), channel) == fault


def test_sitemaps_have_no_title() -> None:
    assert wrong_channel(SourceReading("news-sitemap", ()), r"\S") is None
