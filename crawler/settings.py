"""Scrapy settings, every default that matters set on purpose.

`scrapy crawl WIRE` reads this module; `orewire crawl` builds the same from its own configuration.
"""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from crawler.config import Config, ConfigError, load_config

SPIDERS = "crawler.spiders"


def orewire_version() -> str:
    """The installed version; 0 where the code runs without being installed."""
    try:
        return version("orewire")
    except PackageNotFoundError:
        return "0"


def user_agent(config: Config) -> str:
    """Who asks, and where to complain: "Orewire/0.1.0 (+https://example.org/bot)"."""
    contact = f" (+{config.crawl.contact})" if config.crawl.contact else ""
    return f"Orewire/{orewire_version()}{contact}"


def crawl_settings(config: Config) -> dict[str, Any]:
    """The settings of a crawl under `config`."""
    crawl = config.crawl
    megabytes = int(crawl.max_page_mb * 1024 * 1024)
    return {
        "BOT_NAME": "orewire",
        "SPIDER_MODULES": [SPIDERS],
        "SPIDER_LOADER_CLASS": "crawler.wires.WireLoader",
        "OREWIRE_CONFIG": config,
        "OREWIRE_ALLOW_PRIVATE": crawl.allow_private,
        "USER_AGENT": user_agent(config),
        # Politeness. Outside a Scrapy project robots and delay are off by default.
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": "Orewire",
        "DOWNLOAD_DELAY_JITTER": 0,  # it would halve the delay at times
        "AUTOTHROTTLE_START_DELAY": 1.0,
        "AUTOTHROTTLE_MAX_DELAY": 60.0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 2,
        # What waits in the downloader is asked for whatever the server says meanwhile: let little wait there.
        "CONCURRENT_REQUESTS": 4,
        "RETRY_TIMES": crawl.retries,
        # The store decides when a page that failed is asked again; only passing faults are retried at once.
        "RETRY_HTTP_CODES": [502, 503, 504, 522, 524, 408],
        "RETRY_GIVE_UP_LOG_LEVEL": "INFO",
        # Bounds.
        "DOWNLOAD_TIMEOUT": crawl.timeout.total_seconds(),
        "DNS_TIMEOUT": min(20.0, crawl.timeout.total_seconds()),
        "DOWNLOAD_MAXSIZE": megabytes,
        "DOWNLOAD_WARNSIZE": 0,
        "REDIRECT_MAX_TIMES": 5,
        "METAREFRESH_ENABLED": False,  # news pages reload themselves
        # Every status is an outcome that is recorded.
        "HTTPERROR_ALLOW_ALL": True,
        "TWISTED_DNS_RESOLVER": "crawler.middlewares.addresses.PublicResolver",
        "DOWNLOADER_MIDDLEWARES": {
            "crawler.middlewares.addresses.PublicAddressesOnly": 60,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "crawler.middlewares.robots.RobotsTxt": 100,
            "crawler.middlewares.retry_after.RespectRetryAfter": 560,  # before Scrapy's retries, which are 550
            "crawler.archive.KeepRaw": 595,  # nearer to the wire than decompression, which is 590
        },
        "EXTENSIONS": {"crawler.runs.RunRecord": 0},
        "ITEM_PIPELINES": {
            "crawler.pipelines.clean.Clean": 100,
            "crawler.pipelines.relevance.Relevance": 200,
            "crawler.pipelines.duplicates.Duplicates": 300,
            "crawler.pipelines.figures.Figures": 400,
            "crawler.pipelines.store.Store": 500,
        },
        # Nothing listens: the remote control would run what is posted to it.
        "REMOTE_CONTROL_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "STATS_DUMP": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
    }


def _project_settings() -> dict[str, Any]:
    file = os.environ.get("OREWIRE_CONFIG_FILE")
    try:
        return crawl_settings(load_config(Path(file) if file else None))
    except ConfigError as error:
        raise SystemExit(f"orewire: {error}") from error


globals().update(_project_settings())
