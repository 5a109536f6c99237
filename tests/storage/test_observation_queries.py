"""Observations as people ask for them: by series, as of a moment, with their past and their witnesses."""

from __future__ import annotations

from typing import Any

import pytest

from storage.articles import save_outcome
from storage.db import Database, StoreError
from storage.observation_queries import observation, observations
from tests.storage.makers import figure, hours, outcome


@pytest.fixture
def revised(db: Database) -> Database:
    """Copper known at 9:00 and corrected at 13:00, planned steel known at 10:00."""
    save_outcome(db, outcome(figure()), now=hours(1))
    steel = figure("31.9 million tons", "31900000", commodity="crude steel", status="planned")
    save_outcome(db, outcome(steel, slug="steel", headline="Steel"), now=hours(2))
    save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(5)), now=hours(5))
    return db


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        pytest.param({}, [217001, 31900000], id="what-stands"),
        pytest.param({"commodity": "Steel"}, [31900000], id="word"),
        pytest.param({"status": "actual", "entity": "iran"}, [217001], id="status-entity"),
        pytest.param({"as_of": hours(1.5)}, [216732], id="before-steel"),
        pytest.param({"as_of": hours(5)}, [217001, 31900000], id="at-the-correction"),
        pytest.param({"as_of": "2025-01-12T12:59:59Z"}, [216732, 31900000], id="before-the-correction"),
        pytest.param({"as_of": "2025-01-12"}, [217001, 31900000], id="end-of-day"),
        pytest.param({"as_of": "2025-01-11"}, [], id="before-all"),
        pytest.param({"limit": 1}, [217001], id="limit"),
    ],
)
def test_observations(revised: Database, filters: dict[str, Any], expected: list[int]) -> None:
    assert [row["value"] for row in observations(revised, **filters)] == expected


def test_withdrawn_observation_is_not_listed(revised: Database) -> None:
    save_outcome(revised, outcome(at=hours(9)), now=hours(9))
    assert [row["commodity"] for row in observations(revised)] == ["crude steel"]


def test_bad_moment_is_told(db: Database) -> None:
    with pytest.raises(StoreError, match="as_of is 'yesterday'"):
        observations(db, as_of="yesterday")


def test_observation_has_its_past_and_its_witnesses(revised: Database) -> None:
    found = observation(revised, 1)
    assert found is not None
    assert [(each["value"], each["known_to"]) for each in found["vintages"]] == [
        (216732, "2025-01-12T13:00:00.000000Z"),
        (217001, None),
    ]
    assert [(each["raw"], each["live"], each["url"]) for each in found["witnesses"]] == [
        ("216,732 tons", False, "https://irna.example/copper"),
        ("217,001 tons", True, "https://irna.example/copper"),
    ]


def test_unknown_observation_is_none(db: Database) -> None:
    assert observation(db, 5) is None
