"""Values that follow from reported ones: which way, from what, and when not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.derived import Derived, derive
from storage.known import Known
from storage.periods import months_of


def known(
    first: int,
    last: int,
    value: str,
    *,
    year: int = 1403,
    calendar: str = "iranian",
    number: int = 0,
    **fields: str,
) -> Known:
    """Months `first` to `last` of a year, at a value printed in full, unless told otherwise."""
    months = months_of(calendar, year, first, last)  # type: ignore[arg-type]
    amount = Decimal(value)
    source = fields.pop("source", None)
    asked = {"bound": "exact", "raw": f"{amount:,f} tons"} | fields
    named = frozenset({source} if source else ())
    return Known(
        number or first * 100 + last, months.start, months.end, amount, None, None, **asked, sources=named
    )


def told(found: list[Derived]) -> list[tuple[str, int, str]]:
    return [(each.when, int(each.value), each.how) for each in found]


NINE_LESS_EIGHT = ("Azar 1403", 24_117, "first nine months of 1403 − first eight months of 1403")


@pytest.mark.parametrize(
    ("reported", "derived"),
    [
        pytest.param([known(1, 9, "216732"), known(1, 8, "192615")], [NINE_LESS_EIGHT], id="nine-less-eight-months"),
        pytest.param(
            [known(1, 3, "70111"), known(1, 6, "141222")],
            [("second quarter of 1403", 71_111, "first half of 1403 − first quarter of 1403")],
            id="half-less-quarter",
        ),
        pytest.param(
            [known(1, 3, "70111"), known(4, 6, "71111"), known(7, 9, "73111"), known(1, 12, "290444")],
            [
                ("first half of 1403", 141_222, "first quarter of 1403 + second quarter of 1403"),
                (
                    "first nine months of 1403", 214_333,
                    "first quarter of 1403 + second quarter of 1403 + third quarter of 1403",
                ),
                ("second half of 1403", 149_222, "1403 − first quarter of 1403 − second quarter of 1403"),
                (
                    "fourth quarter of 1403", 76_111,
                    "1403 − first quarter of 1403 − second quarter of 1403 − third quarter of 1403",
                ),
            ],
            id="year-and-three-quarters",
        ),
        pytest.param(
            [known(1, 8, "192615"), known(1, 9, "216732", calendar="gregorian", year=2024)], [], id="two-calendars"
        ),
        pytest.param([known(1, 8, "192615"), known(1, 9, "216732", year=1402)], [], id="two-years"),
        pytest.param([known(1, 8, "192615"), known(1, 9, "190000")], [], id="a-sum-that-falls"),
        pytest.param(
            [known(1, 8, "37000000", raw="37 million tons"), known(1, 9, "41000000", raw="41 million tons")],
            [],
            id="rounding-leaves-too-much-open",
        ),
        pytest.param([known(1, 8, "192615"), known(1, 9, "216732", bound="over")], [], id="over-is-not-exact"),
        pytest.param(
            [known(1, 8, "192615", source="IMIDRO"), known(1, 9, "216732", source="World Steel Association")],
            [],
            id="two-sources",
        ),
        pytest.param(
            [known(1, 8, "192615", source="IMIDRO"), known(1, 9, "216732")], [NINE_LESS_EIGHT], id="one-source-is-not-named"
        ),
        pytest.param(
            [known(1, 8, "192615"), known(1, 9, "216732"), known(9, 9, "24117")], [], id="what-is-reported-is-not-derived"
        ),
        pytest.param(
            [known(4, 9, "60111", calendar="gregorian", year=2024), known(4, 10, "70222", calendar="gregorian", year=2024)],
            [("October 2024", 10_111, "April 2024 to October 2024 − April 2024 to September 2024")],
            id="a-fiscal-year",
        ),
    ],
)  # fmt: skip
def test_what_follows(reported: list[Known], derived: list[tuple[str, int, str]]) -> None:
    assert told(derive(reported)) == derived


def test_a_year_of_twelve_months() -> None:
    found = derive(known(month, month, str(20_001 + month)) for month in range(1, 13))
    year = next(each for each in found if each.when == "1403")
    assert (year.value, len(year.inputs)) == (240_090, 12)


def test_the_shorter_way_then_the_sharper_one() -> None:
    reported = [
        known(1, 8, "192615"), known(1, 9, "216732"), known(1, 10, "240732"), known(10, 10, "24000"),
        known(1, 9, "217000", number=5, raw="217 thousand tons"),
    ]  # fmt: skip
    assert told(derive(reported)) == [NINE_LESS_EIGHT]


MONTHS = st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda pair: pair[0] <= pair[1])
REPORTED = st.lists(
    st.builds(
        lambda pair, value, source: known(*pair, str(value), source=source),
        MONTHS,
        st.integers(1_001, 900_000),
        st.sampled_from([None, "IMIDRO", "ISPA"]),
    ),
    max_size=9,
    unique_by=lambda each: each.months,
)


@given(REPORTED.flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_the_order_of_what_is_reported_changes_nothing(orders: tuple[list[Known], list[Known]]) -> None:
    one, other = (derive(order) for order in orders)
    assert one == other


@given(st.lists(st.integers(10_001, 99_999), min_size=12, max_size=12), st.sets(MONTHS, max_size=8))
def test_what_follows_from_true_sums_is_true(monthly: list[int], stretches: set[tuple[int, int]]) -> None:
    reported = [known(first, last, str(sum(monthly[first - 1 : last]))) for first, last in sorted(stretches)]
    for found in derive(reported):
        first, last = (month % 12 for month in (found.months.first, found.months.last))
        assert found.room[0] <= sum(monthly[first : last + 1]) <= found.room[1]
