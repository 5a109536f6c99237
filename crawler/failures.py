"""Why a request brought no answer, in words that a user understands."""

from __future__ import annotations

import zlib
from gzip import BadGzipFile

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from twisted.python.failure import Failure

from crawler.middlewares.addresses import PrivateAddressError
from crawler.middlewares.kept_back import KeptBackError

# First match wins: (exception, outcome, reason).
REASONS: tuple[tuple[type[BaseException], str, str], ...] = (
    (PrivateAddressError, "failed", "a private address, not asked"),
    (CannotResolveHostError, "failed", "can't be reached: no such host"),
    (DownloadConnectionRefusedError, "failed", "can't be reached: connection refused"),
    (DownloadTimeoutError, "failed", "can't be reached: no answer in time"),
    (DownloadCancelledError, "failed", "too large"),
    (ResponseDataLossError, "failed", "answer cut short"),
    (DownloadFailedError, "failed", "can't be reached: connection lost"),
    (UnsupportedURLSchemeError, "failed", "not a web address"),
    # What the decompression of a packed answer meets.
    (EOFError, "failed", "answer cut short"),
    (BadGzipFile, "failed", "answer cut short"),
    (zlib.error, "failed", "answer cut short"),
)
# Marks in the messages of a browser.
BROWSER_REASONS = (
    ("Executable doesn't exist", "no browser: install Chromium, or name it as [crawl] browser"),
    ("Timeout", "can't be reached: no answer in time"),
    ("ERR_CONNECTION_REFUSED", "can't be reached: connection refused"),
    ("ERR_NAME_NOT_RESOLVED", "can't be reached: no such host"),
)
IGNORED = {
    "Forbidden by robots.txt": ("blocked", "robots.txt forbids it"),
    "max redirections reached": ("failed", "redirects without end"),
}


def failure_reason(failure: Failure) -> tuple[str, str]:
    """(outcome, reason) for a request that ended in an exception."""
    return error_reason(failure.value)


def error_reason(error: BaseException | None) -> tuple[str, str]:
    """The same for the exception itself."""
    if isinstance(error, KeptBackError):
        return error.outcome, str(error)
    for kind, outcome, reason in REASONS:
        if isinstance(error, kind):
            return outcome, reason
    if type(error).__module__.startswith("playwright."):
        return _of_the_browser(str(error))
    if isinstance(error, IgnoreRequest) and "DOWNLOAD_MAXSIZE" in str(error):
        return "failed", "too large"
    if isinstance(error, IgnoreRequest):
        return IGNORED.get(str(error), ("failed", f"not asked: {error}"))
    return "failed", f"{type(error).__name__}: {error}".splitlines()[0][:120]


def _of_the_browser(message: str) -> tuple[str, str]:
    """The same for what scrapy-playwright raises; its classes are an optional extra's."""
    reason = next((reason for mark, reason in BROWSER_REASONS if mark in message), None)
    return "failed", reason or f"the browser: {message.splitlines()[0][:100]}"
