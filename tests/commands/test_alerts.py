"""`orewire alerts`: rules, previews, tests, what did not arrive; with a real receiver on loopback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pytest_httpserver import HTTPServer

from crawler.cli import orewire
from storage.articles import save_outcome
from storage.db import open_store
from tests.processes import run_orewire
from tests.storage.makers import T0, figure, hours, outcome, register_wires


def folder(tmp_path: Path, hook: str = "http://127.0.0.1:9/hook", extra: str = "") -> Path:
    """A configuration with two rules, and a store in which copper came twice and zinc once, with one revision."""
    (tmp_path / "orewire.toml").write_text(
        f'[targets.lines]\nfile = "sent.jsonl"\n[targets.erp]\nwebhook = "{hook}"\nsecret = "${{HOOK_SECRET}}"\n'
        "allow_private = true\n"
        '[alerts.copper]\nto = "lines"\ncommodity = "copper"\n'
        '[alerts.all]\nto = ["lines", "erp"]\nwhen = "08:00"\nzone = "Asia/Tehran"\n' + extra,
        encoding="utf-8",
    )
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    save_outcome(db, outcome(figure()), now=T0)
    save_outcome(db, outcome(figure("218,900 tons", "218900"), at=hours(1)), now=hours(1))
    zinc = figure("7,000 tons", "7000", commodity="zinc", body="Zinc came to 7,000 tons.")
    save_outcome(db, outcome(zinc, slug="zinc", wire="trend"), now=hours(2))
    db.conn.close()
    return tmp_path


def test_preview_says_what_would_have_been_sent_and_why_the_rest_not(tmp_path: Path) -> None:
    done = run_orewire(folder(tmp_path), ("alerts", "preview", "copper", "--since", "2025-01-01"))
    assert done.stdout.splitlines() == [
        "2025-01-12 08:00  Copper cathode, Iran: 216,732 t in 9M 1403",
        "2025-01-12 09:00  Revised: Copper cathode, Iran: 216,732 t → 218,900 t in 9M 1403 (+1 %)",
        "2 wanted; not wanted: 1 other kind, 1 other commodity",
    ]
    as_json = run_orewire(tmp_path, ("alerts", "preview", "copper", "--since", "2025-01-01", "--json"))
    assert [each["changes"][0]["kind"] for each in json.loads(as_json.stdout)] == [
        "figure.new",
        "figure.revised",
    ]
    full = run_orewire(tmp_path, ("alerts", "preview", "copper", "--since", "2025-01-01", "--full"))
    assert "“Output of copper cathode came to *218,900 tons*.”" in full.stdout
    assert not (tmp_path / "sent.jsonl").exists()


def test_send_delivers_once_what_became_known_since_the_rule(tmp_path: Path) -> None:
    folder(tmp_path)
    first = run_orewire(tmp_path, ("alerts", "send"))
    assert (first.returncode, first.stdout) == (0, "0 wanted, 0 messages, 0 sent, 0 failed, 0 given up\n")
    db = open_store(tmp_path / "orewire.db")
    anode = figure("5 tons", "5", commodity="copper anode", body="Anodes came to 5 tons.")
    save_outcome(db, outcome(anode, slug="anode", at=hours(3)), now=hours(3))
    db.conn.close()
    done = run_orewire(tmp_path, ("alerts", "send"))
    assert (done.returncode, done.stdout) == (
        0,
        "3 wanted, 1 messages, 1 sent, 0 failed, 0 given up\n".replace("3", "2", 1),
    )
    (line,) = (tmp_path / "sent.jsonl").read_text().splitlines()
    assert json.loads(line)["changes"][0]["after"]["commodity"] == "copper anode"
    again = run_orewire(tmp_path, ("alerts", "send"))
    assert again.stdout == "0 wanted, 0 messages, 0 sent, 0 failed, 0 given up\n"
    listed = {
        row["rule"]: row for row in json.loads(run_orewire(tmp_path, ("alerts", "list", "--json")).stdout)
    }
    assert (listed["copper"]["sent"], listed["copper"]["waiting"]) == (1, 0)
    assert (listed["all"]["sent"], listed["all"]["waiting"]) == (0, 2)
    assert listed["all"]["when"] == "08:00 Asia/Tehran"


def orewire_here(directory: Path, *arguments: str) -> Result:
    """As `run_orewire`, in this process and with a secret in the environment."""
    at = ["--config", str(directory / "orewire.toml"), "alerts", *arguments]
    return CliRunner().invoke(orewire, at, env={"HOOK_SECRET": "s"})


def test_what_fails_is_listed_and_can_be_retried(tmp_path: Path, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request("/hook").respond_with_data("", status=503)
    httpserver.expect_ordered_request("/hook").respond_with_data("", status=200)
    folder(tmp_path, httpserver.url_for("/hook"), '[alerts.hook]\nto = "erp"\ncommodity = "tin"\n')
    orewire_here(tmp_path, "send")
    db = open_store(tmp_path / "orewire.db")
    tin = figure("5 tons", "5", commodity="tin", body="Tin: 5 tons.")
    save_outcome(db, outcome(tin, slug="tin"), now=hours(3))
    db.conn.close()
    assert orewire_here(tmp_path, "send").exit_code == 1
    (row,) = json.loads(orewire_here(tmp_path, "failed", "--json").stdout)
    assert (row["target"], row["state"], row["attempts"], row["why"]) == ("erp", "waiting", 1, "HTTP 503")
    assert orewire_here(tmp_path, "retry", "erp").stdout == "1 messages to send again\n"
    assert orewire_here(tmp_path, "send").exit_code == 0
    assert orewire_here(tmp_path, "failed").stdout == "0 undelivered\n"
    assert len({request.headers["Idempotency-Key"] for request, _ in httpserver.log}) == 1


def test_a_rule_is_tried_with_the_newest_change_it_wants(tmp_path: Path) -> None:
    done = run_orewire(folder(tmp_path), ("alerts", "test", "copper"))
    assert (done.returncode, done.stdout) == (0, "lines: sent\n")
    told = json.loads((tmp_path / "sent.jsonl").read_text())
    assert told["subject"] == "Test: Revised: Copper cathode, Iran: 216,732 t → 218,900 t in 9M 1403 (+1 %)"
    assert told["key"].startswith("test-")


def test_a_target_that_does_not_take_the_test_is_named_with_exit_code_1(tmp_path: Path) -> None:
    done = run_orewire(folder(tmp_path), ("alerts", "test", "all"))
    assert done.returncode == 1
    assert done.stdout.splitlines() == ["lines: sent", "erp: HOOK_SECRET is not set in the environment"]


def test_without_rules_list_says_how_to_write_one(tmp_path: Path) -> None:
    assert "write [alerts.NAME] into orewire.toml" in run_orewire(tmp_path, ("alerts", "list")).stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("preview", "coper"), "there is no rule 'coper'; orewire.toml has: copper, all"),
        (("test", "coper"), "there is no rule 'coper'; orewire.toml has: copper, all"),
        (("retry", "desk"), "there is no target 'desk'; orewire.toml has: lines, erp"),
    ],
)
def test_an_unknown_name_is_one_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run_orewire(folder(tmp_path), ("alerts", *arguments))
    assert done.returncode == 2
    assert said in done.stderr
