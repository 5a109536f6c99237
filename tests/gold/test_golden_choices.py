"""What a passing test of a reading tells to learn from: the candidates, and which the reader chose."""

from datetime import date

from benchmarks.golden_choices import _choices
from crawler.figures.reader import read_drafts


def drafts(text: str) -> list:
    return read_drafts(text, published=date(2025, 1, 12))


def test_the_candidate_that_was_chosen_is_right() -> None:
    (draft,) = drafts("Mobarakeh Steel Company of Iran made 5 tons of steel in 2024.")
    names = [candidate.name for candidate in draft.offered]
    assert names[0] == draft.entity == "Mobarakeh Steel Company"
    assert len(names) > 1
    ((offered, right),) = _choices([draft])
    assert right == [0]
    assert offered == [sorted(candidate.features) for candidate in draft.offered]


def test_where_there_is_but_one_candidate_nothing_is_chosen() -> None:
    (draft,) = drafts("Corvane made 5 tons of steel in 2024.")
    draft.offered = draft.offered[:1]
    assert list(_choices([draft])) == []


def test_an_entity_that_the_ranking_did_not_choose_teaches_nothing() -> None:
    (draft,) = drafts("Mobarakeh Steel Company of Iran made 5 tons of steel in 2024.")
    draft.entity = draft.offered[1].name
    assert list(_choices([draft])) == []
