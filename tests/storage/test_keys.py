"""Which addresses are one page, and which texts one text."""

from __future__ import annotations

import pytest

from storage.keys import text_hash, url_key

MENAFN = r"(?:^/|storyid=)(?P<id>\d{8,})"


@pytest.mark.parametrize(
    "url",
    [
        "https://menafn.com/1109081036/Iran-Copper-Output-Rises",
        "http://www.menafn.com/1109081036/other-slug?src=RSS",
        "https://menafn.com/1109081036",
        "https://menafn.com/qn_news_story_s.aspx?storyid=1109081036&title=Iran",
    ],
)
def test_id_of_the_wire_makes_the_key(url: str) -> None:
    assert url_key(url, "menafn", MENAFN) == "menafn:1109081036"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        pytest.param("https://WWW.Mine.example/a/", "mine.example/a", id="host-and-slash"),
        pytest.param("http://m.mine.example:80/a#top", "mine.example/a", id="http-port-fragment"),
        pytest.param("https://mine.example/a?utm_source=x&utm_medium=y", "mine.example/a", id="utm"),
        pytest.param("https://mine.example/a?fbclid=1&gclid=2&src=RSS", "mine.example/a", id="clicks"),
        pytest.param("https://mine.example/a?Social=on&source=feed", "mine.example/a", id="social-source"),
        pytest.param("https://mine.example/n?page=2&id=7", "mine.example/n?id=7&page=2", id="sorted"),
        pytest.param("https://mine.example/n?id=8", "mine.example/n?id=8", id="content-kept"),
        pytest.param("https://mine.example/a/amp/", "mine.example/a", id="amp-last"),
        pytest.param("https://mine.example/amp/a", "mine.example/a", id="amp-first"),
        pytest.param("https://amp.mine.example/a?amp=1", "mine.example/a", id="amp-host"),
        pytest.param("https://mine.example/a/print", "mine.example/a", id="print"),
        pytest.param("https://mine.example/amp-hours", "mine.example/amp-hours", id="word-amp"),
        pytest.param("https://m.example/a", "m.example/a", id="host-named-m"),
        pytest.param("https://mine.example/%d9%85%d8%b3", "mine.example/%D9%85%D8%B3", id="escape-case"),
        pytest.param("https://mine.example/مس", "mine.example/%D9%85%D8%B3", id="persian-slug"),
        pytest.param("https://mine.example/", "mine.example", id="home"),
    ],
)
def test_normalised_url_is_the_key_without_an_id(url: str, key: str) -> None:
    assert url_key(url, "mine", None) == key
    assert url_key(url, "mine", MENAFN) == key


def test_pattern_without_id_group_leaves_the_url() -> None:
    assert url_key("https://mine.example/news/12", "mine", r"/news/\d+") == "mine.example/news/12"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Output ROSE to 216,732 tons.", "output rose — to 216,732 tons", True, id="typography"),
        pytest.param("“copper”\n\n cathode", '"Copper" cathode', True, id="quotes-and-blanks"),
        pytest.param("216,732 tons", "216,733 tons", False, id="digit"),
        pytest.param("1.5 million", "15 million", False, id="decimal-point"),
        pytest.param("a change of -3.2 %", "a change of 3.2 %", False, id="sign"),
        pytest.param("a change of −3.2 %", "a change of -3.2 %", True, id="minus-glyph"),
        pytest.param("2024-25", "2024–25", True, id="range-dash"),
    ],
)
def test_text_hash_sees_words_and_numbers_only(one: str, other: str, same: bool) -> None:
    assert (text_hash(one) == text_hash(other)) is same
