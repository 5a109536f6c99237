"""Requests that are not made now: what they were for stays due, and the wire is left alone until a later moment."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from scrapy.exceptions import IgnoreRequest


class KeptBackError(IgnoreRequest):
    """The request is not made before `until`; the message says why, `outcome` is the word of `fetch_events`."""

    outcome: ClassVar[str]

    def __init__(self, reason: str, until: datetime) -> None:
        super().__init__(reason)
        self.until = until


class AskedToWaitError(KeptBackError):
    """The host asked for a pause that is not over."""

    outcome = "slow_down"


class RobotsUnreadableError(KeptBackError):
    """The host's robots.txt could not be read, so that nothing of it may be asked for."""

    outcome = "no_robots"
