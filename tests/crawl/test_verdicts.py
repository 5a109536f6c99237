"""What a run amounts to."""

from __future__ import annotations

import pytest

from crawler.verdicts import health_of, verdict

A, B = "https://menafn.com/rss/1", "https://menafn.com/rss/2"


@pytest.mark.parametrize(
    ("sources", "counts", "expected"),
    [
        ([(A, "read", "9 urls")], {"fetched": 3, "new": 3}, ("ok", "")),
        (
            [(A, "read", "9 urls"), (B, "gone", "HTTP 404")],
            {},
            ("ok", f"1 of 2 sources gave nothing ({B}: HTTP 404)"),
        ),
        ([(A, "not_modified", "HTTP 304")], {}, ("ok", "")),
        (
            [(A, "failed", "can't be reached: no such host")] * 2,
            {},
            ("unreachable", "menafn.com can't be reached: no such host"),
        ),
        ([(A, "blocked", "ArvanCloud wall")], {}, ("blocked", "menafn.com: ArvanCloud wall")),
        ([(A, "refused", "HTTP 403, refused")], {}, ("refused", "menafn.com: HTTP 403, refused")),
        (
            [(A, "no_robots", "robots.txt answers HTTP 503")],
            {},
            (
                "unreachable",
                "menafn.com: robots.txt answers HTTP 503, so the whole site counts as forbidden for a while",
            ),
        ),
        ([(A, "same", "same bytes")], {}, ("ok", "")),
        ([], {"fetched": 2, "unchanged": 2}, ("visited", "no source was due")),
        ([], {"fetched": 1, "failed": 1}, ("visited", "no source was due")),
        ([], {"left for later: asked to wait": 1}, ("visited", "left for later: asked to wait")),
        (
            [(A, "failed", "HTML, not a feed"), (B, "gone", "HTTP 404")],
            {},
            ("broken", "menafn.com: none of 2 sources gave articles (HTML, not a feed)"),
        ),
        ([(A, "read", "9 urls")], {"fetched": 9, "blocked": 8, "new": 1}, ("ok", "")),
        ([], {}, ("failed", "no source was asked")),
        (
            [(A, "read", "9 urls")],
            {"fetched": 9, "new": 8, "errors": 1},
            ("failed", "1 errors of Orewire's own; the log has them"),
        ),
    ],
    ids=[
        "ok",
        "one-source-bad",
        "not-modified",
        "offline",
        "walled",
        "refused",
        "no-robots",
        "same-bytes",
        "between-polls",
        "between-polls-and-in-vain",
        "between-polls-and-asked-to-wait",
        "no-articles",
        "some-pages-blocked",
        "nothing-asked",
        "own-errors",
    ],
)
def test_verdict(
    sources: list[tuple[str, str, str]], counts: dict[str, int], expected: tuple[str, str]
) -> None:
    assert verdict(sources, counts) == expected


@pytest.mark.parametrize(
    ("ended", "earlier", "health"),
    [
        ("ok", ["broken"], "ok"),
        ("refused", ["ok"], "blocked"),
        ("broken", [], "broken"),
        ("interrupted", ["ok"], None),
        ("visited", ["broken"], None),
        ("failed", ["ok"], None),
        ("unreachable", ["ok", "ok"], None),
        ("unreachable", ["unreachable", "ok"], None),
        ("unreachable", ["unreachable"], None),
        ("unreachable", ["unreachable", "unreachable", "ok"], "silent"),
    ],
)
def test_what_a_verdict_tells_of_the_wire(ended: str, earlier: list[str | None], health: str | None) -> None:
    assert health_of(ended, earlier) == health
