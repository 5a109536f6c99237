"""Which articles are compared with a new one: near its day, and never more than a fixed number."""

from datetime import timedelta

from storage.articles import save_outcome
from storage.db import Database
from storage.story_candidates import NEAREST_PER_VALUE, candidates
from storage.story_texts import story_text
from tests.storage.makers import T0, figure, outcome

DAY = timedelta(days=1)


def save(db: Database, slug: str, days: float | None, entity: str, raw: str = "2,100,000 tons") -> None:
    at = T0 + (days or 0) * DAY
    told = figure(raw, raw.split()[0].replace(",", ""), entity=entity, body=f"{entity} made {raw}.")
    published = None if days is None else at
    save_outcome(db, outcome(told, slug=slug, headline=slug, at=at, published=published), now=at)


def candidates_of(db: Database, article: int) -> list[int]:
    text = story_text(db, article)
    assert text is not None
    return candidates(db, text)


def test_a_popular_value_is_looked_up_near_its_day_only(db: Database) -> None:
    for number in range(NEAREST_PER_VALUE + 10):
        save(db, f"s{number}", -number / 10, f"Works {number}")
    save(db, "far", -40, "Works of old")
    save(db, "last", 0.01, "Works of today")
    last = NEAREST_PER_VALUE + 12
    found = candidates_of(db, last)
    assert len(found) == NEAREST_PER_VALUE - 1
    assert set(found) <= set(range(1, NEAREST_PER_VALUE + 11))


def test_an_undated_article_is_found_and_finds(db: Database) -> None:
    save(db, "dated", -300, "Works")
    save(db, "undated", None, "Works", "2,100,000 tons")
    save(db, "later", 3, "Works")
    assert set(candidates_of(db, 2)) == {1, 3}
    assert 2 in candidates_of(db, 3)
    assert 1 not in candidates_of(db, 3)


def test_one_digit_is_looked_up_by_its_observation_only(db: Database) -> None:
    save(db, "one", 0, "North", "3 tons")
    save(db, "other", 0, "South", "3 tons")
    save(db, "same", 0, "North", "3 tons of ore")
    assert candidates_of(db, 2) == []
    assert candidates_of(db, 3) == [1]
