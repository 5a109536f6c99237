"""What a person reads: subject, facts, sentences, in plain text and HTML."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from crawler.alerts.html import html
from crawler.alerts.telling import Told, emphasised, facts, headline, plain, subject
from crawler.wording import NAMES
from storage.articles import save_outcome
from storage.background import background
from storage.changes import list_changes
from storage.db import Database
from storage.models import CHANGE_KINDS, Change
from tests.alerts.makers import change, revised, side
from tests.storage.makers import T0, figure, hours, outcome

CONFLICT = change(
    "figure.conflict",
    before=side(),
    after=side(value=230000, wire="trend", quote="Output was 230,000 tons.", raw="230,000 tons"),
    delta=Decimal(13268),
    delta_pct=Decimal("6.12"),
)
WIRE = Change(
    "wire.broken", "menafn", T0, "menafn is broken: no dates", {"health": "ok"}, {"health": "broken"}, id=2
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            change(after=side(entity="Iran")),
            "Copper cathode, Iran: 216,732 t in 9M 1403 (+3.2 %)",
            id="new, with the change of its text",
        ),
        pytest.param(
            revised(),
            "Revised: Copper cathode, National Iranian Copper Industries Company: 226,900 t → 216,732 t"
            " in 9M 1403 (-4.5 %)",
            id="revised",
        ),
        pytest.param(
            CONFLICT,
            "In conflict: Copper cathode, National Iranian Copper Industries Company: 216,732 t against 230,000 t"
            " in 9M 1403 (+6.12 %)",
            id="in conflict",
        ),
        pytest.param(
            change("figure.revised", before=side(entity="Iran"), after=None),
            "Revised: Copper cathode, Iran: 216,732 t withdrawn in 9M 1403 (+3.2 %)",
            id="withdrawn",
        ),
        pytest.param(
            change(after=side(entity="Vale", measure="sales", status="planned", value=None, low=310, high=320, start=None,
                              end=None, period=None, change_pct=None)),
            "Copper cathode, Vale, planned sales: 310 – 320 t",
            id="range, planned, another measure, no period",
        ),
        pytest.param(change(after=side(entity="Iran", bound="over", change_pct=-2, change_basis="mom")),
                     "Copper cathode, Iran: over 216,732 t in 9M 1403 (-2 % m/m)", id="bound and basis"),
        pytest.param(WIRE, "menafn is broken: no dates", id="a wire"),
    ],
)  # fmt: skip
def test_headline(told: Change, expected: str) -> None:
    assert headline(Told(told)) == expected
    assert subject([Told(told)]) == expected


def test_subject_of_a_digest() -> None:
    metals = ("zinc", "copper cathode", "zinc", "lead", "tin", "gold")
    told = [Told(change(after=side(commodity=metal))) for metal in metals]
    assert subject(told) == "6 changes: zinc, copper cathode, lead and 2 more"
    assert subject(told[:2]) == "2 changes: zinc, copper cathode"


def test_plain_text_of_a_conflict_shows_both_sentences() -> None:
    assert plain([Told(CONFLICT)]).splitlines() == [
        "In conflict: Copper cathode, National Iranian Copper Industries Company: 216,732 t against 230,000 t"
        " in 9M 1403 (+6.12 %)",
        "",
        "value: 230,000 t in 9M 1403",
        "period: first nine months of 1403 (2024-03-20 to 2024-12-20)",
        "against: 216,732 t",
        "difference: +13,268 t (+6.12 %)",
        "status: actual",
        "wire: trend, IMIDRO",
        "",
        "“Output of copper cathode came to *216,732 tons*.”",
        "https://irna.example/copper",
        "",
        "“Output was *230,000 tons*.”",
        "https://irna.example/copper",
    ]


def test_a_digest_is_grouped_by_commodity() -> None:
    told = [
        Told(change(after=side(entity="Iran"))),
        Told(change(after=side(entity="Iran", commodity="zinc", value=5, change_pct=None))),
        Told(change(after=side(entity="Chile", change_pct=None))),
    ]
    assert plain(told).splitlines() == [
        "Copper cathode",
        "- Copper cathode, Iran: 216,732 t in 9M 1403 (+3.2 %)",
        "  https://irna.example/copper",
        "- Copper cathode, Chile: 216,732 t in 9M 1403",
        "  https://irna.example/copper",
        "",
        "Zinc",
        "- Zinc, Iran: 5 t in 9M 1403",
        "  https://irna.example/copper",
        "",
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (side(), ("Output of copper cathode came to ", "216,732 tons", ".")),
        (side(raw="216,732\n tons"), ("Output of copper cathode came to ", "216,732 tons", ".")),
        (side(raw="1 t"), ("Output of copper cathode came to 216,732 tons.", "", "")),
        (side(raw=None), ("Output of copper cathode came to 216,732 tons.", "", "")),
    ],
)
def test_emphasised(told: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert emphasised(told) == expected


def test_html_escapes_what_a_wire_wrote_and_sets_out_the_amount() -> None:
    nasty = side(
        quote="<script>x</script> 216,732 tons & more", url='javascript:alert("x")', entity="<b>Iran</b>"
    )
    told = html([Told(change(after=nasty))])
    assert "&lt;script&gt;x&lt;/script&gt; <strong>216,732 tons</strong> &amp; more" in told
    assert "<script" not in told
    assert "javascript" not in told
    assert "&lt;b&gt;Iran&lt;/b&gt;" in told


def test_html_links_each_change_of_a_digest() -> None:
    told = html([Told(change()), Told(WIRE)])
    assert told.count("<li>") == 2
    assert '<a href="https://irna.example/copper">irna</a>' in told


def test_the_store_tells_who_else_says_so_and_the_change_on_the_year(db: Database) -> None:
    year_before = {"start": figure().start.replace(2023, 3, 21), "end": figure().end}  # type: ignore[union-attr]
    year_before["end"] = figure().end.replace(2023)  # type: ignore[union-attr]
    old = figure(raw="210,000 tons", value="210000", body="A year ago it was 210,000 tons.", **year_before)
    save_outcome(db, outcome(figure(), old), now=T0)
    copy = figure(body="Iran made 216,732 tons.")
    save_outcome(db, outcome(copy, slug="b", wire="trend", at=hours(1)), now=hours(1))
    told = list_changes(db, kinds=["figure.new"])[0]
    assert told.after is not None
    known = background(db, told.after["figure"])
    assert [(each["wire"], each["url"]) for each in known["witnesses"]] == [
        ("trend", "https://trend.example/b")
    ]
    assert [row["value"] for row in known["series"]] == [210000, 216732]
    lines = dict(facts(Told(told, known)))
    assert lines["on the year"] == "+3.2 % by the values in the store"
    assert lines["also"] == "trend https://trend.example/b"


def test_a_figure_without_an_observation_has_no_background(db: Database) -> None:
    save_outcome(db, outcome(figure(confidence=0.1)), now=T0)
    assert background(db, 1) == {"observation": None, "series": [], "witnesses": [], "credit": None}


def test_whom_the_text_comes_from_is_told_where_the_wire_says_so(db: Database) -> None:
    told = outcome(figure())
    assert told.article is not None
    save_outcome(db, replace(told, article=replace(told.article, credit="Trend News Agency")), now=T0)
    (change,) = list_changes(db, kinds=["figure.new"])
    assert change.after is not None
    lines = dict(facts(Told(change, background(db, change.after["figure"]))))
    assert lines["credit"] == "Trend News Agency"


def test_a_change_without_an_amount_says_its_title() -> None:
    late = Change(
        "series.late",
        "irna",
        T0,
        "Copper cathode, Iran is late",
        after={"commodity": "copper", "unit": "t"},
        id=3,
    )
    assert headline(Told(late)) == "Copper cathode, Iran is late"
    assert dict(facts(Told(late))) == {"wire": "irna"}


def test_every_kind_of_change_has_a_name() -> None:
    assert tuple(NAMES) == CHANGE_KINDS
