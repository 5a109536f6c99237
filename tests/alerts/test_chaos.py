"""Alerts under fire, in short: the benchmark of the same name with fewer changes and kills."""

from __future__ import annotations

from benchmarks.alerts_chaos import TARGETS, run


def test_every_change_arrives_once_and_in_order_though_the_service_is_killed() -> None:
    told = run(changes=24, kills=2, seed=7)
    assert set(told["targets"]) == set(TARGETS)
    for name, row in told["targets"].items():
        assert (row["arrived"], row["missing"], row["twice at the reader"]) == (24, 0, 0), name
        assert row["order kept"], name
    assert told["targets"]["hangs_up"]["dropped by key"] >= 24
