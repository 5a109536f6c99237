"""From the appearance of an article on a wire to its alert: `python -m benchmarks.latency [--articles 30 --every 300]`.

The real `orewire watch`, its crawls as processes, against a wire and a webhook on loopback. Articles appear at random
moments. Printed is by how much each alert was later than the interval at which the wire was asked just then.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import quantiles
from threading import Event, Thread

from crawler.wires import shipped_wires
from storage.db import StoreError, open_read_only, rows
from tests.crawl.scripted_wire import ScriptedWire

EVERY = 300  # seconds, as the wire's own interval
MOST_APART = 60  # seconds between two articles
ALLOWED = 5.0
COUNTRIES = (
    "Chile",
    "Peru",
    "Zambia",
    "Iran",
    "Mexico",
    "Poland",
    "Canada",
    "Kazakhstan",
    "Mongolia",
    "Indonesia",
)
SETTINGS = "".join(f"[wires.{name}]\nenabled = false\n" for name in shipped_wires()) + (
    "[crawl]\nallow_private = true\n"
)


class Receiver:
    """A webhook that notes when it is told of an article, by the article's address."""

    def __init__(self) -> None:
        self.told: dict[str, float] = {}
        self.news = Event()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                receiver.take(body)
                self.send_response(204)
                self.end_headers()

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/hook"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def take(self, body: str) -> None:
        for change in json.loads(body)["changes"]:
            self.told.setdefault(change["url"], time.monotonic())
        self.news.set()


def interval_of(store: Path, every: int) -> float:
    """How often the wire is asked now, in seconds."""
    try:
        found = rows(open_read_only(store), "SELECT interval_s FROM sources")
    except StoreError:
        return every
    return float(found[0]["interval_s"] or every) if found else every


def publish(wire: ScriptedWire, number: int) -> str:
    """An article with a figure of its own; its address."""
    country, tons = COUNTRIES[number % len(COUNTRIES)], 100_000 + 137 * number
    text = f"{country} produced {tons:,} tonnes of copper in {1995 + number // len(COUNTRIES)}, the ministry said."
    wire.story(f"/{number}", f"Copper in {country}, report {number}", text, datetime.now(UTC))
    return f"{wire.home}/{number}"


def measure(articles: int, every: int, chance: random.Random) -> list[tuple[float, float]]:
    """(seconds from appearance to alert, interval of the polls) of each article."""
    with tempfile.TemporaryDirectory() as name, ScriptedWire() as wire:
        folder, receiver = Path(name), Receiver()
        targets = (
            f'[targets.hook]\nwebhook = "{receiver.address}"\nsecret = "${{HOOK}}"\nallow_private = true\n'
        )
        rules = '[alerts.all]\nto = "hook"\nkinds = ["figure.new"]\nat_most = 100000\nalert_backfill = true\n'
        own = f'{wire.config()}every = "{every}s"\n'
        (folder / "orewire.toml").write_text(SETTINGS + targets + rules + own)
        publish(wire, 0)
        service = subprocess.Popen(
            [sys.executable, "-m", "crawler.cli", "--config", str(folder / "orewire.toml"), "watch"],
            env=os.environ | {"HOOK": "secret"},
            stderr=subprocess.DEVNULL,
        )
        try:
            return _measured(wire, receiver, folder / "orewire.db", articles, every, chance)
        finally:
            service.send_signal(signal.SIGTERM)
            service.wait(30)


def _measured(
    wire: ScriptedWire, receiver: Receiver, store: Path, articles: int, every: int, chance: random.Random
) -> list[tuple[float, float]]:
    appeared: dict[str, tuple[float, float]] = {}
    receiver.news.wait(120)
    for number in range(1, articles + 1):
        time.sleep(chance.uniform(0.5, MOST_APART))
        appeared[publish(wire, number)] = (time.monotonic(), interval_of(store, every))
    while not set(appeared) <= set(receiver.told):
        receiver.news.clear()
        if not receiver.news.wait(every * 8):
            raise SystemExit(f"never told: {sorted(set(appeared) - set(receiver.told))}")
    return [(receiver.told[url] - at, interval) for url, (at, interval) in appeared.items()]


def main() -> int:
    """0 if the 95th percentile is within the interval and five seconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=30)
    parser.add_argument("--every", type=int, default=EVERY, help="seconds: the wire's own interval")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    found = measure(given.articles, given.every, random.Random(given.seed))
    beyond = quantiles([seconds - interval for seconds, interval in found], n=20, method="inclusive")
    seconds = quantiles([seconds for seconds, _ in found], n=20, method="inclusive")
    intervals = sorted({round(interval, 1) for _, interval in found})
    print(f"{len(found)} articles, polled every {intervals[0]} to {intervals[-1]} s")
    print(f"appearance to alert: median {seconds[9]:.1f} s, p95 {seconds[18]:.1f} s")
    print(f"beyond the poll interval: p95 {beyond[18]:+.1f} s (allowed {ALLOWED:+.1f} s)")
    return 0 if beyond[18] <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
