"""`orewire watch` as users run it: a process that is signalled, killed, started twice, and given another file."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from queue import Queue
from threading import Event
from urllib.request import urlopen

from storage.db import open_read_only
from storage.runs import last_runs, open_runs
from storage.service import holder
from tests.crawl.conftest import FAST
from tests.crawl.scripted_wire import ScriptedWire
from tests.processes import run_orewire, start_orewire

OFTEN = 'every = "1s"\n'
# The service looks sooner whether others crawl, and waits less for a crawl that it ends.
IMPATIENT = {
    "crawler.service.crawls:ELSEWHERE_LOOK": timedelta(seconds=0.1),
    "crawler.service.crawl_process:STOP_GRACE": timedelta(seconds=0.5),
}
ALERTS = '[targets.log]\nfile = "told.jsonl"\n[alerts.all]\nto = "log"\nalert_backfill = true\n'


@contextmanager
def watching(folder: Path, *options: str) -> Iterator[ForkServerProcess]:
    process = start_orewire(folder, ("watch", *options), instead=IMPATIENT)
    try:
        yield process
    finally:
        process.kill()
        process.join()


def signal_to(process: ForkServerProcess, number: signal.Signals) -> None:
    assert process.pid is not None
    os.kill(process.pid, number)


class Asked:
    """What a wire is asked, to be waited for."""

    def __init__(self, wire: ScriptedWire) -> None:
        self.paths: Queue[str] = Queue()
        wire.told = self.paths.put

    def wait(self, path: str) -> None:
        while self.paths.get(timeout=60) != path:
            pass


def said(folder: Path, pattern: str, process: ForkServerProcess) -> re.Match[str]:
    """Waits until the service has said something of the kind."""
    while not (found := re.search(pattern, (folder / ".stderr").read_text())):
        process.join(0.05)
        assert process.exitcode is None, (folder / ".stderr").read_text()
    return found


def configure(folder: Path, text: str) -> Path:
    file = folder / "orewire.toml"
    file.write_text(FAST.replace("2s", "60s") + text, encoding="utf-8")
    return file


def other(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Another `orewire` on the same store; (exit code, stdout, stderr)."""
    place = folder / "elsewhere"
    place.mkdir(exist_ok=True)
    done = run_orewire(place, ("--config", str(folder / "orewire.toml"), *arguments))
    return done.returncode, done.stdout, done.stderr


def test_once_does_what_is_due_and_ends(tmp_path: Path) -> None:
    with ScriptedWire() as wire:
        wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
        configure(tmp_path, ALERTS + wire.config())
        first = run_orewire(tmp_path, ("--log-format", "json", "watch", "--once"))
        second = run_orewire(tmp_path, ("watch", "--once"))
    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert (wire.asked["/rss"], wire.asked["/1"]) == (1, 1)
    told = [json.loads(line) for line in (tmp_path / "told.jsonl").read_text().splitlines()]
    assert len(told) == 1
    assert "236,797" in json.dumps(told[0])
    lines = [json.loads(line)["message"] for line in first.stderr.splitlines()]  # the crawl's own, too
    assert [line for line in lines if line.startswith("scripted: ok in")], lines


def test_a_service_from_its_start_to_its_end(tmp_path: Path) -> None:
    with ScriptedWire() as wire:
        asked = Asked(wire)
        good = ALERTS + wire.config() + OFTEN
        wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
        file = configure(tmp_path, good)
        with watching(tmp_path, "--metrics", "0") as service:
            asked.wait("/rss")

            code, _, refused = other(tmp_path, "watch")
            assert code == 2
            assert re.fullmatch(
                rf"orewire: process {service.pid} on \S+ watches this store since .* UTC; stop it first,.*\n",
                refused,
            )

            file.write_text("[crawl\n")
            signal_to(service, signal.SIGHUP)
            fault = said(tmp_path, r"configuration refused, the old one stays: (.*)", service)
            assert "orewire.toml: not TOML" in fault[1]
            for _ in range(2):  # the second crawl began after the refusal
                asked.wait("/rss")

            wire.pages["/other"] = lambda request: request.send_error(404)
            configure(tmp_path, good.replace("/rss", "/other"))
            signal_to(service, signal.SIGHUP)
            said(tmp_path, "configuration read anew", service)
            asked.wait("/other")

            metrics = said(tmp_path, r"metrics at http://(\S+)/metrics", service)[1]
            with urlopen(f"http://{metrics}/metrics", timeout=30) as answer:
                shown = answer.read().decode()
            assert 'orewire_wire_failing{wire="scripted"}' in shown
            with urlopen(f"http://{metrics}/healthz", timeout=30) as answer:
                assert answer.read() == b"ok\n"

            signal_to(service, signal.SIGTERM)
            service.join(10)
            assert service.exitcode == 0
    db = open_read_only(tmp_path / "orewire.db")
    assert holder(db) is None
    assert all(run.verdict for run in last_runs(db, limit=99))
    assert len((tmp_path / "told.jsonl").read_text().splitlines()) == 1


def blocked_by(event: Event) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(request: BaseHTTPRequestHandler) -> None:
        event.wait(60)
        request.close_connection = True

    return answer


def test_the_place_of_a_killed_service_is_taken_and_its_crawl_ends(tmp_path: Path) -> None:
    free = Event()
    with ScriptedWire() as wire:
        asked = Asked(wire)
        wire.pages["/rss"] = blocked_by(free)
        configure(tmp_path, wire.config() + OFTEN)
        with watching(tmp_path) as service:
            asked.wait("/rss")
            service.kill()
            service.join()
        code, shown, _ = other(tmp_path, "status")
        assert code == 1
        assert re.search(r"WRONG     the service \(process \d+ on \S+\) was killed; start it again", shown)
        with watching(tmp_path) as service:
            said(tmp_path, "watching scripted", service)
            asked.wait("/rss")  # only when the crawl that was left behind has ended
            first, second = reversed(last_runs(open_read_only(tmp_path / "orewire.db"), limit=2))
            assert (first.verdict, second.verdict) == ("interrupted", None)
            assert first.finished_at is not None
            assert first.finished_at <= second.started_at

            signal_to(service, signal.SIGTERM)  # while a crawl waits for an answer that does not come
            service.join(10)
            assert service.exitcode == 0
        free.set()
    db = open_read_only(tmp_path / "orewire.db")
    assert (last_runs(db, limit=1)[0].verdict, open_runs(db), holder(db)) == ("interrupted", [], None)


def test_a_crawl_that_hangs_is_a_run_with_a_verdict(tmp_path: Path) -> None:
    free = Event()
    with ScriptedWire() as wire:
        wire.pages["/rss"] = blocked_by(free)
        configure(tmp_path, '[service]\ncrawl_time = "1s"\n' + wire.config())
        done = run_orewire(tmp_path, ("--log-format", "json", "watch", "--once"))
        free.set()
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert "scripted: killed in" in [line["message"] for line in lines if line["level"] == "warning"][-1]
    runs = json.loads(run_orewire(tmp_path, ("runs", "scripted", "--failed", "--json")).stdout)
    assert [(run["verdict"], run["detail"]) for run in runs] == [("killed", "hung: no end after 0:00:01")]
    status = run_orewire(tmp_path, ("status", "--json"))
    assert status.returncode == 1
    assert json.loads(status.stdout)["wrong"] == ["scripted: killed: hung: no end after 0:00:01"]
