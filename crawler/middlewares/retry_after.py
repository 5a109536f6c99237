"""A server that asks for a pause gets it: no further request to its host in this run until the pause is over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response

from crawler.middlewares.kept_back import AskedToWaitError

ASKING = (429, 503)
LONGEST = timedelta(days=1)
LEAST_UNIX_TIME = 1_000_000_000
# Where a 429 names no time.
DEFAULT = timedelta(minutes=5)


class RespectRetryAfter:
    """Downloader middleware, nearer to the wire than Scrapy's own retries, which would ask again at once."""

    def __init__(self) -> None:
        self.until: dict[str, datetime] = {}

    def process_request(self, request: Request) -> None:
        until = self.until.get(urlsplit(request.url).netloc)
        if until is not None and datetime.now(UTC) < until:
            raise AskedToWaitError("asked to wait", until)

    def process_response(self, request: Request, response: Response) -> Response:
        now = datetime.now(UTC)
        pause = asked_pause(response.status, _header(response, "Retry-After"), now)
        pause = pause or used_up(_rate(response, "Remaining"), _rate(response, "Reset"), now)
        if pause:
            request.meta["wait_until"] = self.until[urlsplit(request.url).netloc] = datetime.now(UTC) + pause
        return response


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1").strip() if value else None


def _rate(response: Response, name: str) -> str | None:
    """A rate header by its standard or its older name."""
    return _header(response, f"RateLimit-{name}") or _header(response, f"X-RateLimit-{name}")


def used_up(remaining: str | None, reset: str | None, now: datetime) -> timedelta | None:
    """How long until more may be asked, where the allowance is used up; `reset` is seconds, or Unix time."""
    if remaining != "0" or not reset or not reset.isdecimal():
        return None
    seconds = int(reset[:12])
    if seconds > LEAST_UNIX_TIME:
        seconds -= int(now.timestamp())
    return min(max(timedelta(seconds=min(seconds, LONGEST.total_seconds())), timedelta()), LONGEST)


def asked_pause(status: int, header: str | None, now: datetime) -> timedelta | None:
    """How long the server asks us to stay away; None where it does not. Never longer than a day."""
    if status not in ASKING:
        return None
    stated = _stated(header, now)
    if stated is None:
        return DEFAULT if status == 429 else None
    return min(max(stated, timedelta()), LONGEST)


def _stated(header: str | None, now: datetime) -> timedelta | None:
    """Seconds, or a moment in HTTP's form."""
    text = (header or "").strip()
    if text.isdecimal():
        return timedelta(seconds=min(int(text[:9]), LONGEST.total_seconds()))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now


def wait_of(meta: Mapping[str, object]) -> datetime | None:
    """The end of the pause that the answer to a request asked for."""
    until = meta.get("wait_until")
    return until if isinstance(until, datetime) else None
