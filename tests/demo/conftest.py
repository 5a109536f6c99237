"""The replica wires running, and one plain way to ask them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPMessage
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest

from crawler.demo.server import ReplicaWires


class Reply(NamedTuple):
    status: int
    headers: HTTPMessage
    body: bytes


@pytest.fixture
def wires() -> Iterator[ReplicaWires]:
    with ReplicaWires() as running:
        yield running


@pytest.fixture
def ask(wires: ReplicaWires) -> Callable[..., Reply]:
    """ask(wire, path, method="GET", **headers): header names with _ for -."""

    def send(wire: str, path: str, method: str = "GET", **headers: str) -> Reply:
        connection = HTTPConnection(urlsplit(wires.homes[wire]).netloc, timeout=10)
        connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        response = connection.getresponse()
        reply = Reply(response.status, response.headers, response.read())
        connection.close()
        return reply

    return send
