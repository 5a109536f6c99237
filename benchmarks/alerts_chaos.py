"""Alerts under fire: `python -m benchmarks.alerts_chaos [--changes 500] [--kills 50]`.

Four webhooks on loopback: one dead at first, one slow, one that answers 500 every third time, one that takes a message
and hangs up before it answers. The service, in a process of its own and with its upkeep, is killed at random instants
and started again, while changes come in; the one wire that it watches never ends its crawl. Printed: whether every
change arrived at every target, how often a reader had to drop a message whose key it had, and whether the order of
each series was kept. Exit code 1 if not.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from crawler.alerts.deliver import Courier
from crawler.alerts.outbox import enroll
from crawler.alerts.sections import AlertSection, TargetSection
from crawler.config import Config, StoreSection
from crawler.service import service
from crawler.service.crawls import Turns
from crawler.service.settings import SettingsFile
from storage.changes import append_change
from storage.db import Database, open_store, write
from storage.models import Change
from storage.wires import register_wire

START = datetime(2025, 1, 12, tzinfo=UTC)
FASTER = 300  # the courier's clock against ours: pauses of minutes pass in fractions of a second
SERIES = 25
TARGETS = ("dead", "slow", "third", "hangs_up")
SLOW_SECONDS = 0.02
PATIENCE = 300.0  # seconds
SERVICE = (sys.executable, "-m", "benchmarks.alerts_chaos", "--service")
WIRE = "menafn"


@dataclass
class Reader:
    """A receiver that drops what it has by key; `arrived` are changes in the order of their first arrival."""

    behaviour: str
    arrived: list[dict[str, Any]] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    requests: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, message: dict[str, Any]) -> int | None:
        """The status to answer with; None to hang up."""
        if self.behaviour == "slow":
            time.sleep(SLOW_SECONDS)
        with self.lock:
            self.requests += 1
            if self.behaviour == "third" and self.requests % 3 == 0:
                return 500
            self.seen[message["key"]] += 1
            if self.seen[message["key"]] > 1:
                return 204
            self.arrived.extend(message["changes"])
            return None if self.behaviour == "hangs_up" else 204


def _handler(readers: dict[str, Reader]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = readers[self.path.strip("/")].take(json.loads(body))
            if status is None:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    return Handler


@contextmanager
def serving(readers: dict[str, Reader], port: int = 0) -> Iterator[int]:
    """An HTTP server of these readers, by path; its port."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(readers))
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def free_port() -> int:
    """A port on which nobody listens now."""
    with serving({}) as port:
        return port


def rules() -> dict[str, AlertSection]:
    """One rule that sends all to all, each change alone."""
    return {"all": AlertSection(to=TARGETS, at_most=1_000_000, alert_backfill=True)}


def append(db: Database, first: int, count: int) -> None:
    """So many changes more, of one series after the other."""
    with write(db):
        for number in range(first, first + count):
            name = f"mine {number % SERIES}"
            told = {"measure": "production", "status": "actual", "commodity": "copper", "entity": name}
            amounts = {
                "value": number,
                "low": None,
                "high": None,
                "unit": "t",
                "bound": "exact",
                "wire": "bench",
            }
            change = Change("figure.new", "bench", START, f"{name}: {number} t", after=told | amounts)
            append_change(db, f"chaos:{number}", change)


async def serve(store: Path, ports: dict[str, int], begun: float) -> None:
    """The service's life: works until it is killed. Its courier goes by a clock that hurries since `begun`."""
    targets = {
        name: TargetSection(
            webhook=f"http://127.0.0.1:{port}/{name}", secret="${S}", allow_private=True, timeout=timedelta(seconds=5)
        )
        for name, port in ports.items()
    }  # fmt: skip

    def clock() -> datetime:
        return START + timedelta(seconds=(time.time() - begun) * FASTER)

    async def crawl(wire: str) -> int:
        await asyncio.Event().wait()
        return 0

    service.LEAST_PAUSE = timedelta(seconds=0.01)
    db = open_store(store)
    file = SettingsFile(lambda: Config(store=StoreSection(path=store)), (WIRE,))
    courier = Courier(db, rules(), targets, None, {"S": "s"}, clock)
    await service.Service(db, file, crawl, courier, Turns(db, file.settings)).forever()


def run(changes: int, kills: int, seed: int = 1) -> dict[str, Any]:
    """What came of it: a row a target, and how long it took."""
    readers = {name: Reader(name) for name in TARGETS}
    dead_port, dice = free_port(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, serving(readers) as port:
        store = Path(folder) / "orewire.db"
        db = open_store(store)
        register_wire(db, "bench", "Bench", "https://bench.example", None, None, "agency")
        enroll(db, rules(), START)
        ports = {name: dead_port if name == "dead" else port for name in TARGETS}
        begun = time.monotonic()
        command = [*SERVICE, str(store), json.dumps(ports), str(time.time())]
        _batter(db, command, changes, kills, dice)
        with serving(readers, dead_port):
            _wait(command, db)
        seconds = time.monotonic() - begun
        db.conn.close()
    return {
        "seconds": seconds,
        "targets": {name: _judged(reader, changes) for name, reader in readers.items()},
    }


def _batter(db: Database, command: Sequence[str], changes: int, kills: int, dice: random.Random) -> None:
    """Changes come in portions; in each the service is started and killed after a moment."""
    portion = -(-changes // kills)
    for place in range(kills):
        first = place * portion
        append(db, first, min(portion, changes - first))
        process = _start(command)
        time.sleep(dice.uniform(0.5, 4))
        process.send_signal(signal.SIGKILL)
        process.wait()


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=Path(__file__).parent.parent)


def _wait(command: Sequence[str], db: Database) -> None:
    """A service that nobody kills empties the queues."""
    process, deadline = _start(command), time.monotonic() + PATIENCE
    try:
        while _left(db) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()


def _left(db: Database) -> int:
    query = (
        "SELECT (SELECT count(*) FROM messages WHERE state = 'due')"
        " + (SELECT count(*) FROM deliveries WHERE message_id IS NULL)"
        " + (SELECT max(0, (SELECT max(id) FROM changes) - (SELECT min(cursor) FROM rules)))"
    )
    return int(db.conn.execute(query).fetchone()[0])


def _judged(reader: Reader, changes: int) -> dict[str, Any]:
    ids = [change["id"] for change in reader.arrived]
    series: dict[str, list[int]] = {}
    for change in reader.arrived:
        series.setdefault(change["after"]["entity"], []).append(change["id"])
    return {
        "arrived": len(set(ids)),
        "missing": changes - len(set(ids)),
        "twice at the reader": len(ids) - len(set(ids)),
        "dropped by key": sum(reader.seen.values()) - len(reader.seen),
        "order kept": all(found == sorted(found) for found in series.values()),
    }


def main() -> None:
    """Runs it and prints a line a target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--changes", type=int, default=500)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--service", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.service:
        store, ports, begun = asked.service
        asyncio.run(serve(Path(store), json.loads(ports), float(begun)))
    told = run(asked.changes, asked.kills, asked.seed)
    print(f"{asked.changes} changes, {asked.kills} kills, {told['seconds']:.0f} s")
    for name, row in told["targets"].items():
        print(f"  {name:9} " + ", ".join(f"{key} {value}" for key, value in row.items()))
    good = all(
        row["missing"] == row["twice at the reader"] == 0 and row["order kept"]
        for row in told["targets"].values()
    )
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
