"""The status for programs: /metrics for Prometheus and /healthz for watchdogs, on loopback, in its own thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from crawler.service.settings import SettingsFile
from crawler.service.status import Status, status_of
from storage.db import open_read_only

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"


class StatusCollector(Collector):
    """The status as gauges, looked up at each scrape over a connection of its own."""

    def __init__(self, file: SettingsFile) -> None:
        self.file = file

    def collect(self) -> Iterator[Metric]:
        settings = self.file.settings
        db = open_read_only(settings.config.store.path)
        try:
            status = status_of(db, settings, datetime.now(UTC))
        finally:
            db.conn.close()
        yield from gauges(status)


def gauges(status: Status) -> Iterator[Metric]:
    """Every gauge of the status. Pure."""
    yield _gauge("problems", "What a person should look at; `orewire status` says what.", len(status.wrong))
    yield _gauge("crawls_running", "Crawls that go on.", len(status.running))
    failing = GaugeMetricFamily("orewire_wire_failing", "1 for a wire that fails.", labels=["wire"])
    due = GaugeMetricFamily("orewire_wire_due_seconds", "When the wire is due, Unix time.", labels=["wire"])
    ended = GaugeMetricFamily(
        "orewire_run_ended_seconds", "When its last run ended.", labels=["wire", "verdict"]
    )
    took = GaugeMetricFamily("orewire_run_duration_seconds", "How long its last run took.", labels=["wire"])
    for wire, moment in status.due.items():
        failing.add_metric([wire], float(wire in status.failing))
        due.add_metric([wire], (moment or status.at).timestamp())
        if (last := status.standing[wire].last) is not None and last.finished_at is not None:
            ended.add_metric([wire, str(last.verdict)], last.finished_at.timestamp())
            took.add_metric([wire], (last.finished_at - last.started_at).total_seconds())
    yield from (failing, due, ended, took)
    messages = GaugeMetricFamily(
        "orewire_messages", "Messages to a target that have not arrived.", labels=["target", "state"]
    )
    for target, counts in status.messages.items():
        for state, count in counts.items():
            messages.add_metric([target, state], count)
    yield messages
    yield from _chores(status)


def _chores(status: Status) -> Iterator[Metric]:
    failed = GaugeMetricFamily("orewire_chore_failed", "1 for a chore that ended badly.", labels=["chore"])
    done = GaugeMetricFamily(
        "orewire_chore_done_seconds", "When it last ended well, Unix time.", labels=["chore"]
    )
    for name, chore in status.chores.items():
        failed.add_metric([name], float(chore.failed))
        if chore.done_at is not None:
            done.add_metric([name], chore.done_at.timestamp())
    yield from (failed, done)


def _gauge(name: str, said: str, value: float) -> Metric:
    return GaugeMetricFamily(f"orewire_{name}", said, value=value)


class MetricsServer:
    """Serves /metrics and /healthz until it is closed. `healthy` says whether the service's heart beats."""

    def __init__(self, file: SettingsFile, healthy: Callable[[], bool], port: int) -> None:
        registry = CollectorRegistry()
        registry.register(StatusCollector(file))
        ProcessCollector(registry=registry)
        self.server = ThreadingHTTPServer((HOST, port), _handler(registry, healthy))
        self.server.daemon_threads = True
        self.port = int(self.server.server_address[1])
        self.thread = Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.2}, daemon=True)
        self.thread.start()
        logger.info("metrics at http://%s:%s/metrics", HOST, self.port)

    def close(self) -> None:
        """Serve no more."""
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def _handler(registry: CollectorRegistry, healthy: Callable[[], bool]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nobody wants a line for each scrape."""

        def do_GET(self) -> None:
            if self.path == "/healthz":
                well = healthy()
                self._answer(200 if well else 503, "text/plain", b"ok\n" if well else b"the service hangs\n")
            elif self.path == "/metrics":
                self._answer(200, CONTENT_TYPE_LATEST, generate_latest(registry))
            else:
                self._answer(404, "text/plain", b"/metrics or /healthz\n")

        def _answer(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
