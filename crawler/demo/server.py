"""The replica wires on loopback: one HTTP server per wire, because robots.txt is per host and port."""

from __future__ import annotations

import gzip
import socket
import sys
import threading
from contextlib import ExitStack
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple

from crawler.demo.site import Answer, answer
from crawler.demo.story import EDITIONS
from crawler.demo.wires import WIRES


class Served(NamedTuple):
    """One request that a replica has answered; `path` with its query, as asked."""

    wire: str
    path: str
    status: int


class ReplicaWires:
    """All replica wires, serving while the context is open.

    `homes` gives each wire's address, `requests` what has been asked so far; `publish` changes the edition.
    Feeds of the wires named in `cookie_first` answer a request without a cookie by a redirect to the same
    address that sets one, as the network before Tehran Times does.
    """

    def __init__(self, *, cookie_first: frozenset[str] = frozenset()) -> None:
        self.cookie_first = cookie_first
        self.edition = EDITIONS[0]
        self.requests: list[Served] = []
        self.homes: dict[str, str] = {}
        self._running = ExitStack()

    def __enter__(self) -> ReplicaWires:
        with ExitStack() as starting:
            for wire in WIRES:
                server = _WireServer(self, wire)
                starting.callback(server.stop)
                self.homes[wire] = server.home
            self._running = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._running.close()

    def publish(self, edition: int) -> None:
        """Show this edition from the next request on; ValueError for one that does not exist."""
        if edition not in EDITIONS:
            raise ValueError(f"no edition {edition}: the demo has {EDITIONS}")
        self.edition = edition


class _WireServer(ThreadingHTTPServer):
    """One wire on a free port of 127.0.0.1. Threads are joined at the end: none outlives the context."""

    daemon_threads = False
    # The default of 5 refuses connections when a crawler opens many at once.
    request_queue_size = 128

    def __init__(self, wires: ReplicaWires, wire: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.wires = wires
        self.wire = wire
        self.home = f"http://127.0.0.1:{self.server_address[1]}"
        self._open: set[socket.socket] = set()
        self._loop = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, name=wire)
        self._loop.start()

    def stop(self) -> None:
        self.shutdown()
        self._loop.join()
        # A client that keeps its connection open would keep the thread that waits for its next request.
        for connection in self._open.copy():
            _hang_up(connection)
        self.server_close()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is no fault of the replica; anything else is shown."""
        if isinstance(sys.exception(), ConnectionError):
            return
        super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _WireServer

    def version_string(self) -> str:
        return "ReplicaWire"

    def do_GET(self) -> None:
        self._respond(with_body=True)

    def do_HEAD(self) -> None:
        self._respond(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet: what was asked is in ReplicaWires.requests."""

    def _respond(self, *, with_body: bool) -> None:
        wires = self.server.wires
        if self._wants_cookie():
            self._send_back_for_cookie()
            return
        found = answer(self.server.wire, self.server.home, wires.edition, self.path)
        tag = entity_tag(found)
        status = 304 if self._is_current(found, tag) else found.status
        wires.requests.append(Served(self.server.wire, self.path, status))
        body = b"" if status == 304 else self._encoded(found.body)
        self._send_head(status, found, tag, body)
        if with_body:
            self.wfile.write(body)

    def _send_head(self, status: int, found: Answer, tag: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Vary", "Accept-Encoding")
        if found.modified is not None:
            self.send_header("ETag", tag)
            self.send_header("Last-Modified", format_datetime(found.modified, usegmt=True))
        if status != 304:
            self.send_header("Content-Type", found.content_type)
            self.send_header("Content-Length", str(len(body)))
            if self._takes_gzip():
                self.send_header("Content-Encoding", "gzip")
        self.end_headers()

    def _wants_cookie(self) -> bool:
        guarded = self.server.wire in self.server.wires.cookie_first and self.path.startswith("/rss")
        return guarded and "seen=1" not in self.headers.get("Cookie", "")

    def _send_back_for_cookie(self) -> None:
        self.server.wires.requests.append(Served(self.server.wire, self.path, 302))
        self.send_response(302)
        self.send_header("Location", self.path)
        self.send_header("Set-Cookie", "seen=1; Path=/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _is_current(self, found: Answer, tag: str) -> bool:
        if found.modified is None:
            return False
        # RFC 9110, 13.1.3: If-Modified-Since counts only where there is no If-None-Match.
        if known := self.headers.get("If-None-Match"):
            return tag in (candidate.strip() for candidate in known.split(","))
        since = _http_date(self.headers.get("If-Modified-Since"))
        return since is not None and found.modified.replace(microsecond=0) <= since

    def _takes_gzip(self) -> bool:
        return "gzip" in self.headers.get("Accept-Encoding", "")

    def _encoded(self, body: str) -> bytes:
        plain = body.encode("utf-8")
        # Without a time of its own the same text gives the same bytes.
        return gzip.compress(plain, mtime=0) if self._takes_gzip() else plain


def entity_tag(found: Answer) -> str:
    """A weak tag: the same for a body sent plain and compressed, and for an article in another sidebar."""
    return f'W/"{sha256((found.version or found.body).encode("utf-8")).hexdigest()[:20]}"'


def _http_date(value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        # It is closed already.
        return
