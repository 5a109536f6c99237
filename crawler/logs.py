"""What is said on stderr while the program works, and what Scrapy says that is not said."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

from storage.moments import moment_text

# Loggers that report as errors, with tracebacks, what is an outcome here and counted as such.
OUTCOMES = (
    "scrapy.downloadermiddlewares.robotstxt",
    "scrapy.downloadermiddlewares.httpcompression",
    "scrapy.core.downloader.handlers",
    "trafilatura",
    "htmldate",
)
LIBRARIES = ("scrapy", "twisted", "asyncio", "apscheduler")
NAME = "orewire"  # of our handler, so that a second call replaces it
LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)


class JsonLines(logging.Formatter):
    """Each record as one object a line: at (UTC), level, logger, message, and error with a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "at": moment_text(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            said["error"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False)


FORMATS = {"text": logging.Formatter("%(levelname)s %(name)s: %(message)s"), "json": JsonLines()}


def start_logging(verbose: int, form: str = "text") -> None:
    """Log to stderr, as text or json: warnings; with `verbose` 1 what is done, with 2 or more every request.

    Levels are the handler's, because Scrapy sets those of the loggers anew when a crawl begins.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(FORMATS[form])
    handler.setLevel(LEVELS[min(verbose, 2)])
    if verbose < 2:
        handler.addFilter(_worth_saying)
    root = logging.getLogger()
    for earlier in [each for each in root.handlers if each.get_name() == NAME]:
        root.removeHandler(earlier)
    handler.set_name(NAME)
    logging.basicConfig(handlers=[handler], level=LEVELS[min(verbose, 2)])


def _worth_saying(record: logging.LogRecord) -> bool:
    if record.name.startswith(OUTCOMES):
        return False
    return record.levelno >= logging.WARNING or not record.name.startswith(LIBRARIES)
