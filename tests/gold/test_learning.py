"""How weights are learned from choices, and moved for what the choices of rules tell."""

import pytest

from benchmarks.softmax import best, choice_of, fitted, with_moved

SUBJECT, OBJECT, AGENT = (frozenset({name}) for name in ("subject", "object", "agent"))
# The subject is right nine times of ten, the object once.
FIRST = [([SUBJECT, OBJECT], {0})] * 9 + [([SUBJECT, OBJECT], {1})]


def test_the_sign_that_is_right_more_often_weighs_more() -> None:
    table = fitted(FIRST, {})
    assert table["subject"] > 0 > table["object"]
    assert table["subject"] == pytest.approx(-table["object"])
    assert best(FIRST[0], table) == 0


def test_a_sign_that_nothing_tells_of_keeps_its_prior() -> None:
    assert fitted(FIRST, {"agent": 2.5})["agent"] == 2.5


def test_a_rare_sign_is_moved_until_the_rule_holds_and_no_other_sign() -> None:
    table = fitted(FIRST, {})
    by_rule = ([SUBJECT, OBJECT | AGENT], {1})
    assert best(by_rule, table) == 0
    moved = with_moved(table, [by_rule], {"subject": 10, "object": 10, "agent": 2}, rare=5)
    assert best(by_rule, moved) == 1
    assert {name for name in moved if moved[name] != table.get(name)} == {"agent"}
    assert best(FIRST[0], moved) == 0


def test_common_signs_are_left_though_the_rule_does_not_hold() -> None:
    table = fitted(FIRST, {})
    seen = {"subject": 10, "object": 10}
    assert with_moved(table, [([SUBJECT, OBJECT], {1})], seen, rare=5) == table


def test_a_sign_is_moved_so_far_and_no_farther() -> None:
    moved = with_moved({"subject": 50.0}, [([SUBJECT, AGENT], {1})], {"subject": 10}, rare=5)
    assert moved == {"subject": 50.0, "agent": 3.0}


def test_a_choice_is_kept_as_json() -> None:
    assert choice_of(([["subject"], ["agent", "object"]], [1])) == ([SUBJECT, OBJECT | AGENT], {1})
