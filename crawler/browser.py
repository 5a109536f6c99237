"""Pages that only a browser makes: a wire with `javascript` has them made by scrapy-playwright, an optional extra.

The browser knows no host but the wire's own, so that neither a script nor a redirect leads it inwards or to third
parties; it loads what makes text, and nothing that only pleases the eye. robots.txt, delay, User-Agent and Retry-After
are Scrapy's as for all pages. Feeds and sitemaps are asked without it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any
from urllib.parse import urlsplit

from crawler.config import Config

EXTRA = "scrapy_playwright"
HANDLER = "scrapy_playwright.handler.ScrapyPlaywrightDownloadHandler"
# Where distributions put it; Playwright's own download is used where there is none of them.
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
TEXT = ("document", "script", "xhr", "fetch")
# A document's requests have ended for half a second: what scripts fetch has come.
META = {"playwright": True, "playwright_page_goto_kwargs": {"wait_until": "networkidle"}}
MADE = ("page", "listing", "tag")  # what is for people to look at


def missing_extra() -> str | None:
    """What to do where a wire wants a browser and the extra is not installed; None where it is."""
    if find_spec(EXTRA) is not None:
        return None
    return "its pages need a browser: pip install 'orewire[browser]', and a Chromium (apt install chromium)"


def able_wires(wires: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The wires that can be asked with what is installed; and a line for each of the others."""
    lack = missing_extra()
    unable = [name for name, wire in wires.items() if wire.javascript and lack]
    faults = [f"wire {name} is not asked: {lack}" for name in unable]
    return {name: wire for name, wire in wires.items() if name not in unable}, faults


def browser_program(config: Config) -> str | None:
    """The Chromium to start: what [crawl] browser names, else what is found; None for Playwright's own."""
    if config.crawl.browser is not None:
        return str(config.crawl.browser)
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def browser_meta(javascript: bool, kind: str) -> dict[str, Any]:
    """The `meta` of a request for a page or a source of that kind: whether a browser makes what is there."""
    return dict(META) if javascript and kind in MADE else {}


def browser_settings(home: str, config: Config) -> dict[str, Any]:
    """Scrapy's settings for a wire whose site is at `home`."""
    program = browser_program(config)
    launch: dict[str, Any] = {
        "args": [f"--host-resolver-rules={_only(urlsplit(home).hostname or '')}"],
        # A browser that runs as root has no sandbox; every other one must have it.
        "chromium_sandbox": os.geteuid() != 0,
    }
    if program is not None:
        launch["executable_path"] = program
    return {
        "DOWNLOAD_HANDLERS": {"http": HANDLER, "https": HANDLER},
        "PLAYWRIGHT_LAUNCH_OPTIONS": launch,
        "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": config.crawl.timeout.total_seconds() * 1000,
        "PLAYWRIGHT_ABORT_REQUEST": "crawler.browser.is_no_text",
        "PLAYWRIGHT_MAX_PAGES_PER_CONTEXT": 2,
    }


def _only(host: str) -> str:
    """A rule for Chromium's resolver: no name and no address leads anywhere but these."""
    bare = host.removeprefix("www.")
    return ", ".join(
        ["MAP * ~NOTFOUND", *(f"EXCLUDE {name}" for name in dict.fromkeys((host, bare, f"www.{bare}")))]
    )


def is_no_text(request: Any) -> bool:
    """Whether the browser's request is for a picture, a font, a style: not loaded."""
    return request.resource_type not in TEXT
