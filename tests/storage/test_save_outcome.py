"""What storing one outcome does: effects, page states, idempotence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from storage.articles import save_outcome
from storage.db import Database, StoreError, one, rows
from storage.models import CONFIDENCE_THRESHOLD, Outcome
from tests.storage.makers import T0, current, figure, hours, kinds, outcome, visit

PRODUCTION = "production|actual|copper cathode|iran|mass"
NINE_MONTHS = ("2024-03-20", "2024-12-20")


def page_row(db: Database, slug: str = "copper") -> dict[str, object]:
    found = one(db, "SELECT * FROM pages WHERE url_key = ?", [f"irna:{slug}"])
    assert found is not None
    return found


def test_new_article_opens_its_observation(db: Database) -> None:
    receipt = save_outcome(db, outcome(figure()), now=hours(1))
    assert (receipt.effect, receipt.figures, kinds(receipt.changes)) == ("new", 1, ["figure.new"])
    assert current(db) == [(PRODUCTION, *NINE_MONTHS, "216732", None, None, "exact")]
    change = receipt.changes[0]
    assert change.title == "Copper cathode, Iran, production: 216,732 t in first nine months of 1403"
    assert (change.url, change.after and change.after["value"]) == ("https://irna.example/copper", 216732)


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(outcome(figure()), id="article"),
        pytest.param(outcome(figure(), state="truncated"), id="truncated"),
        pytest.param(visit("unchanged"), id="unchanged"),
        pytest.param(visit("irrelevant"), id="irrelevant"),
        pytest.param(visit("failed", next_visit=hours(2)), id="failed"),
        pytest.param(visit("gone"), id="gone"),
    ],
)
def test_same_outcome_again_changes_nothing(db: Database, again: Outcome) -> None:
    save_outcome(db, again, now=hours(1))
    before = "\n".join(db.conn.iterdump())
    receipt = save_outcome(db, again, now=hours(2))
    assert (receipt.effect, receipt.changes, receipt.figures) == ("state", (), 0)
    assert "\n".join(db.conn.iterdump()) == before


def test_other_text_is_a_revision_and_its_value_a_new_vintage(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    receipt = save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(5)), now=hours(5))
    assert receipt.effect == "revised"
    assert kinds(receipt.changes) == ["article.revised", "figure.revised"]
    revised, value = receipt.changes
    assert revised.after is not None
    assert revised.after["figures_added"] == ["217,001 tons"]
    assert (value.delta, value.delta_pct) == (269, Decimal("0.12"))
    assert value.title.endswith("production: 216,732 t → 217,001 t in first nine months of 1403 (+0.12 %)")
    vintages = rows(db, "SELECT value, known_from, known_to FROM vintages ORDER BY id")
    assert vintages == [
        {
            "value": "216732",
            "known_from": "2025-01-12T09:00:00.000000Z",
            "known_to": "2025-01-12T13:00:00.000000Z",
        },
        {"value": "217001", "known_from": "2025-01-12T13:00:00.000000Z", "known_to": None},
    ]


def test_text_without_the_figure_withdraws_it(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    receipt = save_outcome(db, outcome(at=hours(5)), now=hours(5))
    assert kinds(receipt.changes) == ["article.revised", "figure.revised"]
    assert receipt.changes[1].title.endswith("216,732 t in first nine months of 1403 withdrawn")
    assert current(db) == [(PRODUCTION, *NINE_MONTHS, None, None, None, None)]


def test_same_text_at_another_address_corroborates(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    receipt = save_outcome(db, outcome(figure(), slug="copper-2", at=hours(2)), now=hours(2))
    assert (receipt.effect, receipt.changes, receipt.figures) == ("corroborated", (), 0)
    assert rows(db, "SELECT article_id, count(*) AS n FROM article_urls GROUP BY 1") == [
        {"article_id": 1, "n": 2}
    ]
    assert page_row(db, "copper-2")["state"] == "stored"


def test_stale_copy_at_another_address_does_not_take_over(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(5)), now=hours(5))
    receipt = save_outcome(db, outcome(figure(), slug="copper-2", at=hours(6)), now=hours(6))
    assert receipt.effect == "corroborated"
    assert current(db)[0][3] == "217001"


def test_same_text_on_another_wire_is_an_article_of_its_own(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    receipt = save_outcome(db, outcome(figure(), wire="menafn", at=hours(2)), now=hours(2))
    assert (receipt.effect, receipt.figures, receipt.changes) == ("new", 1, ())
    assert one(db, "SELECT witnesses FROM current_observations") == {"witnesses": 2}


def test_text_that_comes_back_is_a_revision_again(db: Database) -> None:
    texts = [figure(), figure("217,001 tons", "217001"), figure()]
    effects = [
        save_outcome(db, outcome(text, at=hours(index)), now=hours(index)).effect
        for index, text in enumerate(texts)
    ]
    assert effects == ["new", "revised", "revised"]
    assert current(db)[0][3] == "216732"


def test_truncated_text_does_not_supersede_the_full_one(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    cut = outcome(headline="Copper output …", at=hours(3), state="truncated")
    assert save_outcome(db, cut, now=hours(3)).changes == ()
    assert current(db)[0][3] == "216732"
    assert page_row(db)["state"] == "stored"


def test_full_text_completes_the_truncated_one_without_alarm(db: Database) -> None:
    save_outcome(db, outcome(headline="Copper output …", state="truncated"), now=hours(1))
    assert page_row(db)["state"] == "truncated"
    receipt = save_outcome(db, outcome(figure(), at=hours(3)), now=hours(3))
    assert (receipt.effect, kinds(receipt.changes)) == ("revised", ["figure.new"])
    assert page_row(db)["state"] == "stored"


@pytest.mark.parametrize(
    ("ended", "expected"),
    [
        pytest.param(visit("irrelevant"), ("irrelevant", 0, 0, None), id="irrelevant"),
        pytest.param(
            visit("failed", next_visit=hours(2)), ("failed", 0, 1, "2025-01-12T10:00:00.000000Z"), id="failed"
        ),
        pytest.param(
            visit("blocked", next_visit=hours(9)),
            ("blocked", 0, 1, "2025-01-12T17:00:00.000000Z"),
            id="blocked",
        ),
        pytest.param(visit("gone"), ("gone", 0, 0, None), id="gone"),
    ],
)
def test_state_of_a_page_never_stored(
    db: Database, ended: Outcome, expected: tuple[str, int, int, str | None]
) -> None:
    assert save_outcome(db, ended, now=hours(1)).changes == ()
    row = page_row(db)
    assert (row["state"], row["visits"], row["failures"], row["due_at"]) == expected


def test_stored_page_stays_stored_through_failures(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(0))
    save_outcome(db, visit("failed", at=hours(1), next_visit=hours(2)), now=hours(1))
    save_outcome(db, visit("blocked", at=hours(2), next_visit=hours(4)), now=hours(2))
    row = page_row(db)
    assert (row["state"], row["failures"], row["visits"]) == ("stored", 2, 1)
    save_outcome(db, visit("not_modified", at=hours(4), next_visit=hours(9)), now=hours(4))
    row = page_row(db)
    assert (row["state"], row["failures"], row["visits"]) == ("stored", 0, 2)
    assert row["due_at"] == "2025-01-12T17:00:00.000000Z"


def test_removal_is_told_after_the_second_miss(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(0))
    first = save_outcome(db, visit("gone", at=hours(1), http_status=404), now=hours(1))
    assert (first.changes, page_row(db)["state"]) == ((), "stored")
    second = save_outcome(db, visit("gone", at=hours(25), http_status=404), now=hours(25))
    assert kinds(second.changes) == ["article.removed"]
    assert second.changes[0].before == {
        "headline": "Copper output",
        "url": "https://irna.example/copper",
        "published": "2025-01-12T08:00:00.000000Z",
    }
    assert (page_row(db)["state"], current(db)[0][3]) == ("gone", "216732")


def test_a_miss_between_answers_is_no_removal(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(0))
    for hour, state in [(1, "gone"), (2, "unchanged"), (3, "gone")]:
        assert save_outcome(db, visit(state, at=hours(hour)), now=hours(hour)).changes == ()
    assert page_row(db)["state"] == "stored"


def test_article_with_a_living_address_is_not_removed(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(0))
    save_outcome(db, outcome(figure(), slug="copper-2"), now=hours(0))
    for hour in (1, 2):
        assert save_outcome(db, visit("gone", at=hours(hour)), now=hours(hour)).changes == ()
    for hour in (3, 4):
        last = save_outcome(db, visit("gone", "copper-2", at=hours(hour)), now=hours(hour))
    assert kinds(last.changes) == ["article.removed"]


def test_late_outcome_does_not_undo_a_later_one(db: Database) -> None:
    save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(5)), now=hours(5))
    receipt = save_outcome(db, outcome(figure(), at=hours(1)), now=hours(6))
    assert receipt.changes == ()
    assert current(db)[0][3] == "217001"
    assert one(db, "SELECT count(*) AS n FROM revisions") == {"n": 2}


def test_article_that_arrives_after_a_later_failure_is_kept(db: Database) -> None:
    save_outcome(db, visit("failed", at=hours(5), next_visit=hours(6)), now=hours(5))
    assert save_outcome(db, outcome(figure(), at=hours(1)), now=hours(6)).effect == "new"
    assert (page_row(db)["state"], current(db)[0][3]) == ("stored", "216732")


def test_better_reader_replaces_the_figures_of_the_same_text(db: Database) -> None:
    save_outcome(db, outcome(figure(value="216.732")), now=hours(1))
    better = outcome(figure(), reader=2)
    receipt = save_outcome(db, better, now=hours(2))
    assert (receipt.effect, receipt.figures, kinds(receipt.changes)) == ("state", 1, ["figure.revised"])
    assert save_outcome(db, outcome(figure(value="216.732")), now=hours(3)).changes == ()
    assert current(db)[0][3] == "216732"


def typeset(each: Outcome, headline: str, before: str, after: str) -> Outcome:
    """The outcome with other typography in its body, and the spans of its figures moved along."""
    assert each.article is not None
    body = each.article.body.replace(before, after)
    moved = [replace(one, quote=body, span=span_of(one.raw, body)) for one in each.figures]
    return replace(each, article=replace(each.article, headline=headline, body=body), figures=tuple(moved))


def span_of(raw: str, body: str) -> tuple[int, int]:
    return body.index(raw), body.index(raw) + len(raw)


def test_other_typography_is_no_other_text(db: Database) -> None:
    first = outcome(figure())
    save_outcome(db, first, now=hours(1))
    again = typeset(replace(first, fetched_at=hours(5)), "Copper output", "Output of", "Output — of")
    receipt = save_outcome(db, again, now=hours(5))
    assert (receipt.effect, receipt.changes, receipt.figures) == ("state", (), 0)


def test_better_reader_of_other_typography_keeps_its_own_body(db: Database) -> None:
    first = outcome(figure(value="216.732"))
    save_outcome(db, first, now=hours(1))
    again = typeset(outcome(figure(), at=hours(5), reader=2), "Copper output", "Output of", "Output — of")
    receipt = save_outcome(db, again, now=hours(5))
    assert (receipt.figures, kinds(receipt.changes)) == (1, ["figure.revised"])
    assert current(db)[0][3] == "216732"


def test_spans_of_other_typography_are_not_taken_over(db: Database) -> None:
    save_outcome(db, outcome(figure(), reader=2), now=hours(1))
    older = typeset(outcome(figure(), at=hours(5), reader=1), "Copper output", "Output of", "Output — of")
    assert save_outcome(db, older, now=hours(5)).figures == 0


def test_better_extraction_of_the_same_fetch_is_no_news(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    extracted = outcome(figure(), figure("31,400 tons", "31400", commodity="ore"), reader=2)
    receipt = save_outcome(db, extracted, now=hours(2))
    assert kinds(receipt.changes) == ["figure.new"]
    assert save_outcome(db, outcome(figure()), now=hours(3)).changes == ()
    assert [row[3] for row in current(db)] == ["216732", "31400"]


def test_candidate_is_stored_but_makes_no_observation(db: Database) -> None:
    receipt = save_outcome(db, outcome(figure(confidence=CONFIDENCE_THRESHOLD - 0.01)), now=hours(1))
    assert (receipt.figures, receipt.changes, current(db)) == (1, (), [])


def test_text_hash_is_made_where_the_outcome_has_none(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    assert save_outcome(db, outcome(figure(), at=hours(2), text_hash=None), now=hours(2)).effect == "state"


def test_late_visit_is_seen_beside_an_unchanged_one(db: Database) -> None:
    save_outcome(db, outcome(figure()), now=hours(1))
    save_outcome(db, visit("unchanged", at=hours(5)), now=hours(5))
    save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(3)), now=hours(6))
    assert current(db)[0][3] == "216732"


def test_unknown_wire_is_refused_in_words(db: Database) -> None:
    with pytest.raises(StoreError, match="knows no wire 'nowhere'"):
        save_outcome(db, outcome(wire="nowhere"), now=T0)


def test_article_outcome_without_article_is_refused(db: Database) -> None:
    with pytest.raises(ValueError, match="needs its article"):
        save_outcome(db, visit("article"), now=T0)
