"""Which value an observation has: rounding, bounds, ranks, recency, echoes; whatever the order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.observations import Witness, settle
from storage.rounding import room, rounding_step
from storage.settle import agree
from tests.storage.makers import RANKS, T0


@pytest.mark.parametrize(
    ("value", "raw", "step"),
    [
        ("41000000", "41 million tons", "1000000"),
        ("41790000", "41.79 million", "10000"),
        ("1120000", "1.120 million tons", "1000"),
        ("41790000", "۴۱٫۷۹ میلیون تن", "10000"),
        ("216732", "216,732 tons", "1"),
        ("216732", "216.732 t", "1"),
        ("200000", "200,000 tons", "1000"),
        ("1250000", "1,250,000", "10000"),
        ("40", "40 tons", "1"),
        ("2.5", "2.5 t", "0.1"),
        ("1200000", "1,200 kt", "1000"),
        ("3000000", "three million tons", "10000"),
        ("0", "0 tons", "1"),
    ],
)
def test_rounding_step(value: str, raw: str, step: str) -> None:
    assert rounding_step(Decimal(value), raw) == Decimal(step)


@pytest.mark.parametrize(
    ("bound", "low", "high"),
    [
        ("exact", "40500000", "41500000"),
        ("over", "40500000", "45100000"),
        ("under", "36900000", "41500000"),
        ("about", "38950000", "43050000"),
    ],
)
def test_room_of_41_million(bound: str, low: str, high: str) -> None:
    assert room(Decimal(41000000), "41 million", bound) == (Decimal(low), Decimal(high))


def witness(
    value: str | None, raw: str, *, wire: str = "irna", day: float = 0, bound: str = "exact", **fields: Any
) -> Witness:
    known: dict[str, Any] = {"low": None, "high": None, "source": "IMIDRO", "article": f"{wire}:{day}"}
    return Witness(
        value=Decimal(value) if value else None,
        bound=bound,
        raw=raw,
        wire=wire,
        rank=RANKS[wire],
        moment=T0 + timedelta(days=day),
        **(known | fields),
    )


EXACT = witness("41790000", "41.79 million tons")
OVER = witness("41000000", "41 million tons", bound="over", wire="trend", day=1)
ROUNDED = witness("42000000", "42 million tons", wire="menafn", day=2, source=None)
OTHER = witness("44200000", "44.2 million tons", wire="trend", day=3, source="Steel Producers")
RANGE = witness(None, "41-42 million tons", low=Decimal(41000000), high=Decimal(42000000), wire="menafn")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(EXACT, OVER, True, id="over-41-million"),
        pytest.param(EXACT, ROUNDED, True, id="rounded-up"),
        pytest.param(EXACT, RANGE, True, id="within-range"),
        pytest.param(EXACT, OTHER, False, id="beyond-rounding"),
        pytest.param(EXACT, witness("41.79", "41.79 tons"), False, id="misread-scale"),
        pytest.param(
            EXACT, witness("42000000", "42,000,000", bound="over"), False, id="over-more-than-it-is"
        ),
    ],
)
def test_agreement_goes_both_ways(one: Witness, other: Witness, expected: bool) -> None:
    assert (agree(one, other), agree(other, one)) == (expected, expected)


def test_the_time_to_settle_grows_with_the_witnesses_not_with_their_square(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[int] = []

    def counted(one: Witness, other: Witness) -> bool:
        compared[-1] += 1
        return agree(one, other)

    monkeypatch.setattr("storage.settle.agree", counted)
    for number in (100, 200):
        compared.append(0)
        repeated = [
            replace(EXACT if n % 2 else OVER, moment=T0 + timedelta(hours=n), figure_id=n)
            for n in range(number)
        ]
        settle([*repeated, replace(OTHER, moment=T0 + timedelta(days=-1))])
    assert compared[1] <= 2 * compared[0]


@pytest.mark.parametrize(
    ("witnesses", "value", "conflicting"),
    [
        pytest.param([OVER, EXACT, ROUNDED], "41790000", 0, id="sharpest-exact-wins"),
        pytest.param([OVER], "41000000", 0, id="bound-alone"),
        pytest.param(
            [OVER, witness("44000000", "44 million", bound="over", wire="trend", day=5)],
            "44000000",
            0,
            id="later-bound-knows-more",
        ),
        pytest.param(
            [EXACT, witness("44200000", "44.2 million", wire="menafn", source=None, day=9)],
            "41790000",
            1,
            id="rank-before-recency",
        ),
        pytest.param([EXACT, OTHER], "44200000", 1, id="recency-within-rank"),
        pytest.param(
            [EXACT, witness("41900000", "41.9 million", day=4)],
            "41900000",
            0,
            id="same-source-later-replaces",
        ),
        pytest.param(
            [EXACT, witness("41900000", "41.9 million", day=4), witness("41790000", "41.79 million", day=5)],
            "41790000",
            0,
            id="same-wire-may-take-it-back",
        ),
        pytest.param(
            [
                EXACT,
                witness("42500000", "42.5 million", day=2),
                witness("41790000", "41.79 million", day=4, wire="trend"),
            ],
            "42500000",
            0,
            id="late-echo-on-another-wire-does-not",
        ),
    ],
)
def test_settled_value(witnesses: list[Witness], value: str, conflicting: int) -> None:
    settled = settle(witnesses)
    assert settled is not None
    assert settled.chosen.value == Decimal(value)
    assert len(settled.conflicting) == conflicting


def test_nobody_left_settles_nothing() -> None:
    assert settle([]) is None


def test_range_alone_settles_its_ends() -> None:
    settled = settle([RANGE])
    assert settled is not None
    assert settled.chosen.amount == (None, Decimal(41000000), Decimal(42000000))


PRINTED = [
    ("41790000", "41.79 million"),
    ("41800000", "41.8 million"),
    ("42000000", "42 million"),
    ("41000000", "41 million"),
    ("44200000", "44,200,000"),
    ("41791234", "41,791,234"),
]
WITNESSES = st.builds(
    lambda printed, **fields: witness(*printed, **fields),
    st.sampled_from(PRINTED),
    wire=st.sampled_from(sorted(RANKS)),
    day=st.integers(0, 3),
    bound=st.sampled_from(["exact", "over", "under", "about"]),
    source=st.sampled_from(["IMIDRO", "imidro ", None, "NICICO"]),
    article=st.sampled_from(["a", "b"]),
)


@given(
    st.lists(WITNESSES, min_size=1, max_size=8).flatmap(lambda s: st.tuples(st.just(s), st.permutations(s)))
)
def test_settling_does_not_depend_on_order(orders: tuple[list[Witness], list[Witness]]) -> None:
    first, second = (settle(order) for order in orders)
    assert first == second


@given(st.lists(WITNESSES, min_size=1, max_size=8))
def test_every_witness_has_one_place(witnesses: list[Witness]) -> None:
    settled = settle(witnesses)
    assert settled is not None
    assert settled.chosen in settled.agreeing
    places = [*settled.agreeing, *settled.conflicting, *settled.replaced]
    assert sorted(map(repr, places)) == sorted(map(repr, witnesses))
