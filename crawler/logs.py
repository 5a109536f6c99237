"""What is said on stderr while the program works, and what Scrapy says that is not said."""

from __future__ import annotations

import logging
import sys

# Loggers that report as errors, with tracebacks, what is an outcome here and counted as such.
OUTCOMES = (
    "scrapy.downloadermiddlewares.robotstxt",
    "scrapy.downloadermiddlewares.httpcompression",
    "scrapy.core.downloader.handlers",
    "trafilatura",
    "htmldate",
)
LIBRARIES = ("scrapy", "twisted", "asyncio", "apscheduler")
LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)


def start_logging(verbose: int) -> None:
    """Log to stderr: warnings; with `verbose` 1 what is done, with 2 or more every request.

    Levels are the handler's, because Scrapy sets those of the loggers anew when a crawl begins.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.setLevel(LEVELS[min(verbose, 2)])
    if verbose < 2:
        handler.addFilter(_worth_saying)
    logging.basicConfig(handlers=[handler], level=LEVELS[min(verbose, 2)])


def _worth_saying(record: logging.LogRecord) -> bool:
    if record.name.startswith(OUTCOMES):
        return False
    return record.levelno >= logging.WARNING or not record.name.startswith(LIBRARIES)
