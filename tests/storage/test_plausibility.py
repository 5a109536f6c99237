"""Every check of a value against its history and relatives rings, and is silent where nothing is wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest

from storage.known import Known
from storage.plausibility import (
    Claim,
    beyond_whole,
    falling,
    mixed_stages,
    other_change,
    out_of_scale,
    out_of_season,
    sum_beyond_whole,
)
from tests.storage.test_derived import known


def monthly(*values: int, year: int = 1400) -> list[Known]:
    """Months one after another from the first of that year, at these values."""
    return [
        known(index % 12 + 1, index % 12 + 1, str(value), year=year + index // 12, number=index + 1)
        for index, value in enumerate(values)
    ]


USUAL = [20_110, 21_220, 19_330, 22_440, 20_550, 21_660, 20_770, 19_880, 21_990, 22_110, 20_220, 21_330]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(
            "20440000",
            "20,440,000 t in Farvardin 1401 is 659,000 t a day, about 958 times more than the median of 12 other"
            " periods, 688 t a day",
            id="a-thousand-times-too-much",
        ),
        pytest.param(
            "1.31",
            "1.31 t in Farvardin 1401 is 0.0423 t a day, about 16,300 times less than the median of 12 other periods,"
            " 688 t a day",
            id="tons-for-million-tons",
        ),
        pytest.param("60440", None, id="three-times-is-no-slip"),
        pytest.param("1400", None, id="nor-is-a-fifteenth"),
    ],
)
def test_out_of_scale(value: str, words: str | None) -> None:
    series = [*monthly(*USUAL), known(1, 1, value, year=1401, number=99)]
    assert [(doubt.observation, doubt.words) for doubt in out_of_scale(series, "t", additive=True)] == (
        [(99, words)] if words else []
    )


def test_scale_is_by_day_so_that_cumulative_values_are_no_outliers_and_a_short_history_proves_nothing() -> (
    None
):
    cumulative = [known(1, last, str(sum(USUAL[:last])), number=last) for last in range(2, 13)]
    assert out_of_scale([*cumulative, *monthly(20_110, year=1403)], "t", additive=True) == []
    assert out_of_scale(monthly(20, 20_000, 20_001, 20_002), "t", additive=True) == []
    (doubt,) = out_of_scale(monthly(20, 20_000, 20_001, 20_002, 20_003), "t", additive=True)
    assert (doubt.check, doubt.observation) == ("scale", 1)


def test_stocks_are_compared_as_they_are() -> None:
    stocks = [known(1, last, "5000", number=last) for last in range(1, 6)]
    assert out_of_scale(stocks, "t", additive=False) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(
            "63330",
            "63,330 t in Farvardin 1401 is 3.02 times the median of 12 other periods of 1 month, 21,000 t; half of"
            " those lie within 830 t of it",
            id="three-times-as-much",
        ),
        pytest.param("41000", None, id="less-than-twice"),
        pytest.param("11000", None, id="more-than-half"),
    ],
)
def test_out_of_season(value: str, words: str | None) -> None:
    doubt = out_of_season(known(1, 1, value, year=1401, number=99), monthly(*USUAL), "t")
    assert (doubt.words if doubt else None) == words


def test_a_winter_low_is_in_season() -> None:
    years = [20_000, 20_100, 20_200, 20_300, 20_400, 20_500, 20_600, 20_700, 20_800, 20_900, 500, 21_000] * 5
    series = monthly(*years, year=1396)
    assert out_of_season(known(11, 11, "510", year=1401, number=99), series, "t") is None
    doubt = out_of_season(known(11, 11, "19000", year=1401, number=99), series, "t")
    assert doubt is not None
    assert "38 times the median of 5 values of the same months in other years, 500 t" in doubt.words


def test_nine_months_below_eight() -> None:
    nine, eight = known(1, 9, "216732"), known(1, 8, "230000", raw="230,000.0 tons")
    (doubt,) = falling(nine, [nine, eight], "t")
    assert doubt.words == (
        "216,732 t in first nine months of 1403 is less than 230,000 t in first eight months of 1403, which is a part"
        " of that time: the rest would be -13,268 t"
    )
    assert [(each.observation, each.others) for each in falling(eight, [nine, eight], "t")] == [(108, (109,))]
    assert list(falling(nine, [known(1, 8, "216732")], "t")) == []
    assert list(falling(nine, [known(2, 10, "300000"), known(1, 8, "300000", bound="over")], "t")) == []


def claim(name: str, value: str, number: int = 1, **fields: str) -> Claim:
    return Claim(name, known(1, 9, value, number=number, **fields))


def test_a_part_has_no_more_than_its_whole() -> None:
    doubt = beyond_whole(claim("NICICO", "230111", 1), claim("Iran", "216732", 2), "t")
    assert doubt is not None
    assert doubt.words == (
        "NICICO, a part of Iran, has 230,111 t, more than the 216,732 t of Iran in first nine months of 1403"
    )
    assert beyond_whole(claim("NICICO", "216732"), claim("Iran", "216732"), "t") is None
    assert beyond_whole(claim("NICICO", "230000", raw="0.23 million t"), claim("Iran", "226732"), "t") is None
    assert beyond_whole(claim("NICICO", "230111"), claim("Iran", "216732", bound="over"), "t") is None


def test_parts_together_have_no_more_than_their_whole() -> None:
    parts = [claim("A", "120111", 1), claim("B", "110222", 2)]
    doubt = sum_beyond_whole(parts, claim("Iran", "216732", 3), "t")
    assert doubt is not None
    assert doubt.words == (
        "A 120,111 + B 110,222 = 230,333 t, more than the 216,732 t of Iran in first nine months of 1403, of which they"
        " are parts"
    )
    assert (doubt.observation, doubt.others) == (3, (1, 2))
    assert sum_beyond_whole(parts, claim("Iran", "230333", 3), "t") is None
    assert sum_beyond_whole(parts[:1], claim("Iran", "100000", 3), "t") is None


def test_two_stages_of_one_metal_make_no_total() -> None:
    stages = [
        claim("crude steel", "22900111", 1),
        claim("sponge iron", "7", 2),
        claim("steel product", "16100222", 3),
    ]
    doubt = mixed_stages(stages, claim("steel", "39000333", 4), "t")
    assert doubt is not None
    assert doubt.words == (
        "39,000,333 t in first nine months of 1403 of steel is crude steel 22,900,111 + steel product 16,100,222: one"
        " metal counted twice"
    )
    assert mixed_stages(stages, claim("steel", "39001333", 4), "t") is None
    assert mixed_stages(stages, claim("steel", "22900111", 4), "t") is None
    coarse = [
        claim("crude steel", "23000000", 1, raw="23 million t"),
        claim("steel product", "16000000", 2, raw="16 million t"),
    ]
    assert mixed_stages(coarse, claim("steel", "39000000", 4, raw="39 million t"), "t") is None


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        ("3.2", None),
        ("4.6", None),
        ("-3.2", "the text has 216,732 t in first nine months of 1403 -3.2 % on the year, but it is +3.2 % on the 209,956 t in first nine months of 1402"),
        ("13.2", "the text has 216,732 t in first nine months of 1403 +13.2 % on the year, but it is +3.2 % on the 209,956 t in first nine months of 1402"),
    ],
)  # fmt: skip
def test_a_printed_change_fits_the_value_of_the_year_before(percent: str, words: str | None) -> None:
    doubt = other_change(known(1, 9, "216732"), Decimal(percent), known(1, 9, "209956", year=1402), "t")
    assert (doubt.words if doubt else None) == words
