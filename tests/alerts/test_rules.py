"""Which changes a rule wants, and why it does not want others."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.alerts.rules import Facts, refusal
from storage.models import Change
from tests.alerts.makers import DAY, change, revised, rule, side
from tests.storage.makers import T0

WIRE = Change(
    "wire.broken", "menafn", T0, "menafn is broken: no dates", {"health": "ok"}, {"health": "broken"}, id=2
)
OLD = change(after=side(published=(T0 - 15 * DAY).isoformat()))
YEAR_AGO = side(start="2023-03-21", end="2023-12-21", period="same period of last year")
RANGE = change(after=side(value=None, low=200000, high=220000))


@pytest.mark.parametrize(
    ("settings", "told", "expected"),
    [
        pytest.param({}, change(), None, id="a new figure is wanted by default"),
        pytest.param({}, revised(), None, id="so is a revised one"),
        pytest.param({}, WIRE, "other kind", id="a wire's health is not"),
        pytest.param({"kinds": "wire.broken"}, WIRE, None, id="unless asked for"),
        pytest.param({}, change(cause="reader"), "only our reading changed", id="better reader"),
        pytest.param(
            {"alert_backfill": True}, change(cause="reader"), "only our reading changed", id="reader always"
        ),
        pytest.param({"commodity": "copper"}, change(), None, id="commodity by word"),
        pytest.param({"commodity": "copp"}, change(), "other commodity", id="commodity by whole word"),
        pytest.param({"commodity": ["zinc", "Copper Cathode"]}, change(), None, id="any of a list, any case"),
        pytest.param(
            {"commodity": "copper", "kinds": "wire.broken"}, WIRE, "other commodity", id="no commodity"
        ),
        pytest.param({"entity": "nicico"}, change(), None, id="entity by canonical name"),
        pytest.param({"entity": "iranian copper"}, change(), None, id="entity as printed"),
        pytest.param({"entity": "Codelco"}, change(), "other entity", id="other entity"),
        pytest.param({"country": "Iran"}, change(), "other country", id="country not known"),
        pytest.param({"measure": ["sales", "exports"]}, change(), "other measure", id="measure"),
        pytest.param({"status": "planned"}, change(), "other status", id="status"),
        pytest.param({"wire": "menafn"}, change(), "other wire", id="wire"),
        pytest.param({}, OLD, "old article", id="backfill"),
        pytest.param({"alert_backfill": True}, OLD, None, id="backfill asked for"),
        pytest.param({"backfill_after": "30d"}, OLD, None, id="not old by the rule's measure"),
        pytest.param({}, change(after=side(published=None)), None, id="age not known"),
        pytest.param({}, change(after=YEAR_AGO), "old period", id="value to compare with"),
        pytest.param({"alert_backfill": True}, change(after=YEAR_AGO), None, id="history asked for"),
        pytest.param(
            {"oldest_period": "400d"}, change(after=YEAR_AGO), None, id="a year late is news to some"
        ),
        pytest.param(
            {}, change("figure.revised", after=YEAR_AGO), None, id="history that is revised is news"
        ),
        pytest.param({"confidence": 0.98}, change(), "not sure enough", id="confidence"),
        pytest.param({"change": 5}, change(), "moves too little", id="new figure, change of its text"),
        pytest.param({"change": 3}, change(), None, id="new figure, change enough"),
        pytest.param(
            {"change": 0}, change(after=side(change_pct=None)), "moves too little", id="no change told"
        ),
        pytest.param({"change": 4.5}, revised("-4.5"), None, id="falls count as rises"),
        pytest.param({"change": 4.6}, revised("-4.5"), "moves too little", id="revision too small"),
        pytest.param({"above": 216732, "unit": "t"}, change(), "out of bounds", id="above is more than"),
        pytest.param({"above": 216731, "unit": "t"}, change(), None, id="above"),
        pytest.param({"below": 216733, "unit": "t"}, change(), None, id="below"),
        pytest.param({"below": 216732, "unit": "t"}, change(), "out of bounds", id="below is less than"),
        pytest.param({"above": 1, "unit": "oz"}, change(), "out of bounds", id="other unit"),
        pytest.param({"above": 210000, "unit": "t"}, RANGE, None, id="range that reaches above"),
        pytest.param(
            {"above": 1, "unit": "t", "kinds": "wire.broken"}, WIRE, "out of bounds", id="no amount"
        ),
        pytest.param({"witnesses": 2}, change(), "too few witnesses", id="witnesses"),
        pytest.param({"witnesses": 2, "kinds": "wire.broken"}, WIRE, None, id="a wire has no witnesses"),
    ],
)
def test_refusal(settings: dict[str, Any], told: Change, expected: str | None) -> None:
    assert refusal(rule(**settings), told, Facts()) == expected


def test_country_and_witnesses_come_from_outside() -> None:
    asked = rule(country=["iran"], witnesses=2)
    assert refusal(asked, change(), Facts(witnesses=2, country="Iran")) is None
    assert refusal(asked, change(), Facts(witnesses=2, country="Chile")) == "other country"


def test_a_withdrawn_value_is_judged_by_what_it_was() -> None:
    withdrawn = change("figure.revised", before=side(), after=None)
    assert refusal(rule(commodity="copper"), withdrawn, Facts()) is None
    assert refusal(rule(commodity="zinc"), withdrawn, Facts()) == "other commodity"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"to": []}, "to"),
        ({"kinds": "figure.gone"}, "'figure.gone' is none of figure.new"),
        ({"measure": "output"}, "'output' is none of production"),
        ({"above": 5}, 'unit = "t"'),
        ({"when": "noon"}, "write it as 08:00"),
        ({"quiet": "22:00"}, "22:00-07:00"),
        ({"zone": "Tehran"}, "Asia/Tehran"),
        ({"comodity": "copper"}, "comodity"),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        rule(**settings)
