"""A wire on loopback that says what a test scripts, and counts what it is asked."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType

FILLER = (
    "The head of the company said that the plants ran without a stop, with the repairs of the year done. " * 4
)


@dataclass
class Answer:
    """One scripted answer."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


def article(headline: str, text: str, published: datetime | None = None) -> Answer:
    """A plain article page without any wire's own markup."""
    when = (published or datetime.now(UTC) - timedelta(hours=1)).isoformat()
    page = (
        f'<!DOCTYPE html><html lang="en"><head><title>{html.escape(headline)}</title>'
        f'<meta property="article:published_time" content="{when}"></head><body><article>'
        f"<h1>{html.escape(headline)}</h1><p>{html.escape(text)}</p><p>{FILLER}</p></article></body></html>"
    )
    return Answer(page.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


class _Server(ThreadingHTTPServer):
    # A full backlog costs the client a second: connections are dropped and tried again.
    request_queue_size = 128


class ScriptedWire:
    """A context manager: `pages` by path, `feed` made of `stories`; `asked` counts requests by path, in their order."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.stories: list[str] = []  # paths, oldest first
        self.dates: dict[str, datetime] = {}  # when a path was published, if not just now
        self.asked: Counter[str] = Counter()
        self.told: Callable[[str], None] = lambda path: None
        self.server = _Server(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = False
        self.home = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})

    def __enter__(self) -> ScriptedWire:
        self.thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def story(self, path: str, headline: str, text: str, published: datetime | None = None) -> None:
        """An article that the feed tells of."""
        self.pages[path] = article(headline, text, published)
        if path not in self.stories:
            self.stories.append(path)
        if published is not None:
            self.dates[path] = published

    def feed(self) -> bytes:
        items = "".join(
            f"<item><title>Story {path}</title><link>{self.home}{path}</link>"
            f"<pubDate>{format_datetime(self.dates.get(path, datetime.now(UTC)))}</pubDate></item>"
            for path in reversed(self.stories)
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Scripted</title>{items}</channel></rss>'.encode()

    def config(self, name: str = "scripted") -> str:
        """What a user writes in orewire.toml to have this wire."""
        return f'[wires.{name}]\nfeed = "{self.home}/rss"\n'

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        wire = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing: the test counts."""

            def do_GET(self) -> None:
                wire.asked[self.path] += 1
                wire.told(self.path)
                answer = wire.pages.get(self.path) or wire._own(self.path)
                if callable(answer):
                    answer(self)
                    return
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

        return Handler

    def _own(self, path: str) -> Answer:
        if path == "/rss":
            return Answer(self.feed(), headers={"Content-Type": "application/rss+xml"})
        return Answer(b"not here", 404, {"Content-Type": "text/plain"})
