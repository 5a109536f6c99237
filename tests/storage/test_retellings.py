"""The same release in other words or another language: joined by figures and time."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from storage.articles import save_outcome
from storage.db import Database, rows
from storage.retellings import is_retold
from storage.story_texts import story_text, telling_of
from storage.tellings import Fact, Telling
from tests.storage.makers import T0, figure, outcome

DAY = timedelta(days=1)
NINE_MONTHS = (date(2024, 3, 20), date(2024, 12, 20))


def fact(
    value: str,
    *,
    raw_step: str = "0.5",
    entity: str = "iran",
    commodity: str = "copper cathode",
    days=NINE_MONTHS,
):
    amount, half = Decimal(value), Decimal(raw_step)
    return Fact(
        "production", "actual", commodity, entity, "mass", (amount,), (amount - half, amount + half), *days
    )


EXACT, ROUNDED, TENS = fact("216732"), fact("217000", raw_step="500"), fact("220000")
EXACT_ASIDE = replace(EXACT, is_aside=True)
LAST_YEAR = fact("209956", days=(date(2023, 3, 21), date(2023, 12, 21)))
PLAN = replace(fact("318400", days=(date(2024, 3, 20), date(2025, 3, 20))), status="planned")
YEAR_LONG = fact("216732", days=(date(2024, 1, 1), date(2024, 12, 20)))


@pytest.mark.parametrize(
    ("one", "other", "apart", "expected"),
    [
        pytest.param([EXACT], [EXACT, fact("5", entity="x")], DAY, True, id="one exact value within days"),
        pytest.param([EXACT], [EXACT], 10 * DAY, True, id="one precise value ten days later"),
        pytest.param([ROUNDED], [ROUNDED], 2 * DAY, True, id="one rounded value that leads both"),
        pytest.param(
            [ROUNDED], [fact("217000", entity="chile")], 2 * DAY, False, id="a rounded one of another"
        ),
        pytest.param([TENS], [TENS], 10 * DAY, False, id="two digits ten days later"),
        pytest.param(
            [fact("5", entity="x"), EXACT], [EXACT], DAY, False, id="what leads one stands in the other"
        ),
        pytest.param([EXACT], [EXACT_ASIDE], DAY, False, id="an aside of another text"),
        pytest.param(
            [EXACT, LAST_YEAR],
            [fact("31870", commodity="zinc"), LAST_YEAR],
            DAY,
            False,
            id="only last year's value",
        ),
        pytest.param([EXACT, PLAN], [fact("31870", commodity="zinc"), PLAN], DAY, False, id="only the plan"),
        pytest.param([PLAN], [PLAN], DAY, True, id="news that is a plan"),
        pytest.param([EXACT], [YEAR_LONG], DAY, True, id="the end of the period agrees"),
        pytest.param(
            [EXACT, fact("209956")], [EXACT, fact("209956")], 10 * DAY, True, id="two values ten days later"
        ),
        pytest.param([EXACT, fact("209956")], [EXACT, fact("209956")], 30 * DAY, False, id="a month later"),
        pytest.param([EXACT, fact("209956")], [EXACT, fact("209956")], None, True, id="undated, two values"),
        pytest.param([EXACT], [EXACT], None, True, id="undated, one precise value"),
        pytest.param([TENS], [TENS], None, False, id="undated, two digits"),
        pytest.param([EXACT], [ROUNDED], DAY, True, id="all that both say, one of them rounded"),
        pytest.param([EXACT], [fact("217732")], DAY, False, id="beyond rounding"),
        pytest.param(
            [fact("2000000")], [fact("2000000", entity="chile")], DAY, False, id="a round value of another"
        ),
        pytest.param(
            [fact("2000000")],
            [fact("2000000"), *(fact(str(n), entity=f"e{n}") for n in range(11, 14))],
            DAY,
            False,
            id="a round value among many",
        ),
        pytest.param(
            [EXACT],
            [fact("216732", days=(date(2023, 3, 21), date(2023, 12, 21)))],
            DAY,
            False,
            id="the same value of another period",
        ),
        pytest.param(
            [EXACT, *(fact(f"31{n}07", entity=f"e{n}") for n in range(3))],
            [EXACT, *(fact(f"42{n}09", entity=f"f{n}") for n in range(3))],
            DAY,
            False,
            id="less than half in common",
        ),
        pytest.param([], [EXACT], DAY, False, id="no figures"),
    ],
)
def test_when_two_articles_tell_one_release(one, other, apart, expected):
    first = Telling(tuple(one), T0 if apart else None)
    second = Telling(tuple(other), T0 + apart if apart else None)
    assert is_retold(first, second) is expected
    assert is_retold(second, first) is expected


def save(db: Database, wire: str, words: str, *figures, days: int = 0) -> int | None:
    at = T0 + days * DAY
    told = outcome(*figures, wire=wire, slug=words, headline=words, at=at, published=at)
    save_outcome(db, told, now=at)
    return rows(db, "SELECT story_id FROM articles ORDER BY id DESC LIMIT 1")[0]["story_id"]


def test_a_release_in_other_words_joins_the_story(db: Database) -> None:
    assert save(db, "irna", "first", figure(), figure("209,956 tons", "209956")) is None
    persian = figure("۲۱۶ هزار و ۷۳۲ تن", body="۲۱۶ هزار و ۷۳۲ تن کاتد مس تولید شد.")
    assert save(db, "menafn", "second", persian, days=1) == 1
    assert (
        save(db, "trend", "third", figure("41 million tons", "41000000", commodity="iron ore"), days=1)
        is None
    )


def test_a_rounded_retelling_is_found_by_its_observation(db: Database) -> None:
    save(db, "irna", "first", figure())
    rounded = figure("217,000 tons", "217000", body="It made about 217,000 tons.", bound="about")
    assert save(db, "menafn", "second", rounded, days=1) == 1


def test_the_ends_of_a_range_leave_the_room_that_they_were_rounded_to(db: Database) -> None:
    ends = {"low": Decimal(310_000_000), "high": Decimal(320_000_000)}
    save(db, "irna", "guidance", figure("310-320 Mt", None, status="planned", **ends))
    text = story_text(db, rows(db, "SELECT id FROM articles")[0]["id"])
    assert text is not None
    told = telling_of(db, text)
    assert [fact.room for fact in told.facts] == [(Decimal(309_500_000), Decimal(320_500_000))]


def test_next_months_report_is_another_story(db: Database) -> None:
    save(db, "irna", "first", figure())
    months = {"start": date(2024, 3, 20), "end": date(2025, 1, 19)}
    later = figure("241,110 tons", "241110", **months)
    before = figure(body="A month ago it was 216,732 tons.")
    assert save(db, "irna", "second", later, before, days=30) is None
