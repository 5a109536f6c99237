"""Changes and rules for the tests of alerts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from crawler.alerts.sections import AlertSection
from storage.models import Change
from tests.storage.makers import T0


def rule(**settings: Any) -> AlertSection:
    return AlertSection.model_validate({"to": "desk"} | settings)


def side(**told: Any) -> dict[str, Any]:
    """What a change says of one figure: copper cathode of Iran, unless told otherwise."""
    known = {
        "measure": "production",
        "status": "actual",
        "commodity": "copper cathode",
        "entity": "National Iranian Copper Industries Company",
        "known_as": "NICICO",
        "start": "2024-03-20",
        "end": "2024-12-20",
        "period": "first nine months of 1403",
        "change_pct": 3.2,
        "change_basis": "yoy",
        "confidence": 0.97,
        "figure": 1,
        "value": 216732,
        "low": None,
        "high": None,
        "bound": "exact",
        "unit": "t",
        "raw": "216,732 tons",
        "quote": "Output of copper cathode came to 216,732 tons.",
        "url": "https://irna.example/copper",
        "wire": "irna",
        "source": "IMIDRO",
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
