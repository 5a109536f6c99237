"""Near-copies: which texts are one story, and how the store links them."""

from __future__ import annotations

import itertools
import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from storage import queries
from storage.articles import save_outcome
from storage.db import Database, rows
from storage.near_copies import bands, contained, is_near_copy, shared_numbers, shingles
from tests.storage.makers import figure, hours, outcome

NEARDUP = Path(__file__).parents[2].parent / "shared" / "gold" / "neardup"
REPORT = (
    "Mines of the province sent more ore to the smelters this autumn than in any autumn before, the regional"
    " office reported. Output of copper cathode came to 216,732 tons, of which 31,400 tons left by rail."
    " The office expects the new concentrator to open before the spring and to add 40,000 tons a year."
    " Two older lines will close for repair in the meantime, and crews will move to the open pit."
)
EDITED = REPORT.replace("the regional office reported", "according to the regional office").replace(
    "Two older lines", "Both of the older lines"
)
NEXT_MONTH = REPORT.replace("216,732", "241,110").replace("31,400", "35,020").replace("40,000", "42,500")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(REPORT.upper(), True, id="same-words"),
        pytest.param(EDITED, True, id="edited"),
        pytest.param(NEXT_MONTH, False, id="same-words-other-numbers"),
        pytest.param("Gold output of the country fell in the third quarter.", False, id="another-text"),
    ],
)
def test_near_copy(other: str, expected: bool) -> None:
    assert is_near_copy(REPORT, other) is expected
    assert is_near_copy(other, REPORT) is expected


def test_bands_are_the_same_in_every_version() -> None:
    assert (len(bands(shingles(REPORT))), bands(shingles(REPORT))[0]) == (20, 68735114022323)


def test_short_text_has_no_bands() -> None:
    assert bands(shingles("Copper output rose to 216,732 tons in nine months.")) == []


def test_light_edits_keep_a_band() -> None:
    chosen = random.Random(5)
    words = [f"word{chosen.randrange(400)}" for _ in range(300)]
    found = 0
    for _ in range(100):
        edited = [word if chosen.random() > 0.05 else "edited" for word in words]
        pair = [set(enumerate(bands(shingles(" ".join(text))))) for text in (words, edited)]
        found += bool(pair[0] & pair[1])
    assert found == 100


def save_report(db: Database, wire: str, text: str, hour: int, slug: str = "report") -> int | None:
    """Stores a text alone, without its figures; the story that it joined."""
    report = outcome(figure(body=text), wire=wire, slug=slug, headline=f"{wire} {slug}", at=hours(hour))
    save_outcome(db, replace(report, figures=()), now=hours(hour))
    found = rows(db, "SELECT story_id FROM articles ORDER BY id DESC LIMIT 1")
    story = found[0]["story_id"]
    return int(story) if story is not None else None


def test_copies_across_wires_are_one_story(db: Database) -> None:
    assert save_report(db, "irna", REPORT, 1) is None
    assert save_report(db, "trend", EDITED, 2) == 1
    assert save_report(db, "menafn", REPORT, 3) == 1
    assert rows(db, "SELECT id, story_id FROM articles") == [{"id": n, "story_id": 1} for n in (1, 2, 3)]
    found = queries.article(db, 1)
    assert found is not None
    assert [copy["wire"] for copy in found["copies"]] == ["trend", "menafn"]


def test_report_with_other_numbers_is_another_story(db: Database) -> None:
    save_report(db, "irna", REPORT, 1)
    other = NEXT_MONTH.replace("241,110", "216,732")
    assert shared_numbers(REPORT, other) < 0.8
    assert save_report(db, "irna", other, 2, slug="next") is None


def test_text_that_ties_two_stories_makes_them_one(db: Database) -> None:
    first = REPORT + " " + " ".join(f"upper{n}" for n in range(120))
    second = REPORT + " " + " ".join(f"lower{n}" for n in range(120))
    assert contained(shingles(first), shingles(second)) < 0.4
    assert [save_report(db, wire, first, 1) for wire in ("irna", "trend")] == [None, 1]
    assert [save_report(db, wire, second, 2, "b") for wire in ("irna", "trend")] == [None, 2]
    assert save_report(db, "menafn", REPORT, 3) == 1
    assert {row["story_id"] for row in rows(db, "SELECT story_id FROM articles")} == {1}


def test_revised_text_joins_by_what_it_is_then(db: Database) -> None:
    save_report(db, "irna", REPORT, 1)
    save_report(db, "trend", NEXT_MONTH.replace("241,110", "216,732"), 2)
    assert rows(db, "SELECT count(*) AS n FROM stories") == [{"n": 0}]
    assert save_report(db, "trend", EDITED, 3) == 1


def test_measured_pairs_of_other_stories_are_never_joined() -> None:
    if not NEARDUP.is_dir():
        pytest.skip("needs the measuring set beside the checkout")
    pairs = [json.loads(line) for line in (NEARDUP / "pairs.jsonl").read_text().splitlines()]
    joined = [pair["pair"] for pair in pairs if is_near_copy(*map(text_of, pair["pair"]))]
    assert joined == []


def test_measured_verbatim_copies_are_joined() -> None:
    if not NEARDUP.is_dir():
        pytest.skip("needs the measuring set beside the checkout")
    groups = [json.loads(line) for line in (NEARDUP / "groups.jsonl").read_text().splitlines()]
    verbatim = [group["members"] for group in groups if group["kind"] == "verbatim"]
    assert verbatim
    for members in verbatim:
        for one, other in itertools.combinations(map(text_of, members), 2):
            assert is_near_copy(one, other)
            assert set(enumerate(bands(shingles(one)))) & set(enumerate(bands(shingles(other))))


def text_of(name: str) -> str:
    return (NEARDUP / "texts" / f"{name}.txt").read_text()
