"""Changes and rules for the tests of alerts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from crawler.alerts.preview import SAMPLE
from crawler.alerts.sections import AlertSection
from storage.models import Change
from tests.storage.makers import T0


def rule(**settings: Any) -> AlertSection:
    return AlertSection.model_validate({"to": "desk"} | settings)


def side(**told: Any) -> dict[str, Any]:
    """What a change says of one figure: copper cathode of Iran, unless told otherwise."""
    known = SAMPLE | {
        "entity": "National Iranian Copper Industries Company",
        "known_as": "NICICO",
        "figure": 1,
        "quote": "Output of copper cathode came to 216,732 tons.",
        "url": "https://irna.example/copper",
        "wire": "irna",
        "published": T0.isoformat(),
    }
    return known | told


def change(kind: str = "figure.new", at: datetime = T0, **fields: Any) -> Change:
    known = Change(kind, "irna", at, "Copper cathode, NICICO, production: 216,732 t", after=side(), id=1)
    return replace(known, **fields)


def revised(delta_pct: str = "-4.5") -> Change:
    return change(
        "figure.revised", before=side(value=226900), delta=Decimal(-10168), delta_pct=Decimal(delta_pct)
    )


DAY = timedelta(days=1)
