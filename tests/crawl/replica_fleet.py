"""Replica wires in the markup of the golden pages: each a server of its own, which notes when it is asked."""

from __future__ import annotations

import json
import re
import time
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from urllib.parse import quote, unquote, urlsplit

from crawler.wires import shipped_wires
from storage.keys import path_and_query

PAGES = Path(__file__).parents[1] / "pages"
# Few are about metals, as on a live wire; the others are read, and remembered as irrelevant.
RELEVANT_EVERY = 12
GAME = (
    "The blues went top of the league after a late goal, and their coach spoke of luck, patience and rain. "
)


class ReplicaWire:
    """One wire: `asked` holds the moment of each request, `served` how often each article was given."""

    def __init__(self, name: str, articles: int) -> None:
        self.name = name
        self.asked: list[float] = []
        self.served: dict[str, int] = {}
        self.pages = dict(_articles(name, articles))
        self.server = _Server(("127.0.0.1", 0), _handler(self))
        self.home = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def feed(self) -> bytes:
        now = datetime.now(UTC)
        items = "".join(
            f"<item><title>Item {number}</title><link>{escape(self.home + path)}</link>"
            f"<pubDate>{format_datetime(now - timedelta(minutes=number))}</pubDate></item>"
            for number, path in enumerate(self.pages)
        )
        title = "GlobeNewswire Mining Steel"
        return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


class ReplicaFleet:
    """All replicas, serving while the context is open."""

    def __init__(self, names: list[str], articles: int) -> None:
        self.wires = [ReplicaWire(name, articles) for name in names]
        self._running = ExitStack()

    def __enter__(self) -> ReplicaFleet:
        for wire in self.wires:
            wire.start()
            self._running.callback(wire.stop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._running.close()

    def config(self, delay: float) -> str:
        """orewire.toml of the fleet: the shipped spiders, at other addresses."""
        names = json.dumps([wire.name for wire in self.wires])
        wires = "".join(
            f'[wires.{wire.name}]\nhome = "{wire.home}"\nfeeds = ["/rss"]\nsitemaps = []\nlistings = []\ntags = []\n'
            f"delay = {delay}\n"
            for wire in self.wires
        )
        return f"[crawl]\nallow_private = true\nwires = {names}\n{wires}"


class _Server(ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True


def _handler(wire: ReplicaWire) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            wire.asked.append(time.monotonic())
            path = unquote(self.path)
            found = wire.pages.get(path)
            body = wire.feed() if path == "/rss" else (found or "").encode()
            if found:
                wire.served[path] = wire.served.get(path, 0) + 1
            self.send_response(200 if body else 404)
            kind = "application/rss+xml" if path == "/rss" else "text/html; charset=utf-8"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler


def _articles(name: str, count: int) -> list[tuple[str, str]]:
    """(path, page) of so many articles: copies of the wire's golden page under other ids, most about a game."""
    html, url = _golden(name)
    pattern = re.compile(shipped_wires()[name].article_pattern or "")
    path = unquote(path_and_query(url))
    match = pattern.search(path)
    assert match is not None
    found = []
    for number in range(count):
        start, end = match.span("id")
        place = path[:start] + _other_id(match["id"], number) + path[end:]
        text = html if number % RELEVANT_EVERY == 0 else _about_a_game(html, number)
        found.append((place, text.replace("</title>", f" {number}</title>")))
    return found


def _other_id(old: str, number: int) -> str:
    """An id of the same form: numbers count on, slugs get a number."""
    if old.isdecimal():
        return str(int(old) + number)
    return re.sub(r"[a-z]\w$", f"{number:02d}", old) if len(old) == 8 else f"{old}-{number}"


def _about_a_game(html: str, number: int) -> str:
    """The same markup around other words; dates and addresses, which have no blanks, stay in the head."""
    head, _, body = html.partition("</head>")
    head = re.sub(r'content="(?!http)[^"<>]* [^"<>]*"', f'content="Match {number}: the blues win"', head)
    head = re.sub(r'"headline": "[^"]*"', f'"headline": "Match {number}: the blues win"', head)
    return f"{head}</head>" + re.sub(r">[^<>]{25,}<", f">{GAME * 3}In match {number} it was dry.<", body)


def _golden(name: str) -> tuple[str, str]:
    """The first golden page of the wire that is an article, and its address."""
    for file in sorted((PAGES / name).glob("*.meta.json")):
        stem = file.name.removesuffix(".meta.json")
        expected = json.loads((PAGES / name / f"{stem}.json").read_text("utf-8"))
        if expected["state"] == "article":
            url = json.loads(file.read_text("utf-8"))["url"]
            return (PAGES / name / f"{stem}.html").read_text("utf-8"), _quoted(url)
    raise LookupError(name)


def _quoted(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(path=quote(unquote(parts.path))).geturl()
