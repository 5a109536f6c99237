"""Which wires there are: the shipped spiders as orewire.toml changes them, and those that only it names."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.settings import BaseSettings

from crawler import spiders
from crawler.browser import browser_settings
from crawler.config import Config, ConfigError, WireSection
from crawler.searches.bing_news import BingNews
from crawler.searches.elsewhere import Elsewhere
from crawler.searches.gdelt import Gdelt
from crawler.searches.google_news import GoogleNews
from crawler.searches.search_spider import SearchSpider
from crawler.wire_spider import WireSpider

SEARCHES: tuple[type[WireSpider], ...] = (Gdelt, BingNews, GoogleNews, Elsewhere)


class UnknownWireError(Exception):
    """No wire of this name; the message is one line for the user."""


def shipped_wires() -> dict[str, type[WireSpider]]:
    """The spiders of crawler/spiders by name."""
    found = {spider.name: spider for module in _modules() for spider in _spiders_in(module)}
    return dict(sorted(found.items()))


def all_wires(config: Config) -> dict[str, type[WireSpider]]:
    """Every wire that the configuration knows, with its settings laid over the shipped ones."""
    wires = shipped_wires() | {spider.name: spider for spider in SEARCHES}
    for name, section in config.wires.items():
        wires[name] = _overridden(name, wires.get(name), section)
    for name, wire in wires.items():
        if issubclass(wire, SearchSpider):
            wires[name] = _told_what_to_seek(wire, config, wires)
    return {name: _paced(wire, config) for name, wire in wires.items()}


def _told_what_to_seek(
    search: type[SearchSpider], config: Config, wires: Mapping[str, type[WireSpider]]
) -> type[WireSpider]:
    """The search with the words to look for, and the wires that its results may go to."""
    wanted = config.discovery
    given: dict[str, Any] = {
        "name": search.name,
        "queries": wanted.queries,
        "allow": wanted.allow,
        "deny": wanted.deny,
        "targets": {name: wire for name, wire in wires.items() if not issubclass(wire, SearchSpider)},
    }
    return type(search.__name__, (search,), given)


def is_on(wire: type[WireSpider], config: Config) -> bool:
    """Whether the wire is crawled: as orewire.toml says, else as the spider does."""
    section = config.wires.get(wire.name)
    stated = section is not None and (wire.on or "enabled" in section.model_fields_set)
    return section.enabled if section is not None and stated else wire.on


def enabled_wires(config: Config, names: tuple[str, ...] = ()) -> dict[str, type[WireSpider]]:
    """The named wires, or without names all that are enabled. UnknownWireError for a name there is not."""
    wires = all_wires(config)
    for name in names:
        if name not in wires:
            raise UnknownWireError(f"no wire {name!r}; there are: {', '.join(wires)}")
    if names:
        return {name: wires[name] for name in names}
    wanted = config.crawl.wires or wires
    if unknown := sorted(set(wanted) - set(wires)):
        raise ConfigError(f"crawl.wires: no wire {unknown[0]!r}; there are: {', '.join(wires)}")
    return {name: wire for name, wire in wires.items() if name in wanted and is_on(wire, config)}


class WireLoader:
    """Scrapy's spider loader over `all_wires`, so that `scrapy list` and `scrapy crawl` know them too."""

    def __init__(self, config: Config) -> None:
        self.wires = all_wires(config)

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> WireLoader:
        return cls(settings["OREWIRE_CONFIG"])

    def load(self, spider_name: str) -> type[Spider]:
        if spider_name not in self.wires:
            raise KeyError(f"Spider not found: {spider_name}")
        return self.wires[spider_name]

    def find_by_request(self, request: Request) -> list[str]:
        host = urlsplit(request.url).netloc
        return [name for name, wire in self.wires.items() if urlsplit(wire.home).netloc == host]

    def list(self) -> list[str]:
        return [*self.wires]


def _modules() -> Iterator[object]:
    for module in pkgutil.iter_modules(spiders.__path__):
        yield import_module(f"{spiders.__name__}.{module.name}")


def _spiders_in(module: object) -> Iterator[type[WireSpider]]:
    for value in vars(module).values():
        own = isinstance(value, type) and issubclass(value, WireSpider) and "name" in vars(value)
        if own:
            yield value


def _overridden(name: str, shipped: type[WireSpider] | None, section: WireSection) -> type[WireSpider]:
    given = section.overrides()
    if shipped is None:
        given = {"title": name, "home": _home(name, given.get("home"), given), **given}
    if section.newest is not None:
        given["expect"] = replace((shipped or WireSpider).expect, newest=section.newest)
    _check_sources(name, shipped, given)
    return type(f"{name}_wire", (shipped or WireSpider,), {"name": name, **given})


def _home(name: str, home: str | None, given: Mapping[str, Any]) -> str:
    """The site of a wire that only orewire.toml names: its own word, else the host of its first address."""
    kinds = ("feeds", "sitemaps", "listings", "tags")
    addresses = [home] if home else [address for kind in kinds for address in given.get(kind, ())]
    for address in addresses:
        parts = urlsplit(str(address))
        if parts.scheme in ("http", "https") and parts.netloc:
            return f"{parts.scheme}://{parts.netloc}"
    raise ConfigError(f'wires.{name}: give a feed address (feed = "https://…"); {name!r} is no shipped wire')


def _check_sources(name: str, shipped: type[WireSpider] | None, given: dict[str, object]) -> None:
    follows_links = given.get("listings") or given.get("tags")
    pattern = given.get("article_pattern") or (shipped and shipped.article_pattern)
    if follows_links and not pattern:
        raise ConfigError(
            f"wires.{name}: listings and tags need article_pattern, to tell articles from other links"
        )


def _paced(wire: type[WireSpider], config: Config) -> type[WireSpider]:
    """The wire with its delay and User-Agent as Scrapy's own settings."""
    delay = wire.delay if config.crawl.delay is None else config.crawl.delay
    section = config.wires.get(wire.name)
    if section is not None and section.delay is not None:
        delay = section.delay
    paced: dict[str, Any] = {"DOWNLOAD_DELAY": delay, "AUTOTHROTTLE_ENABLED": delay > 0}
    if wire.javascript:
        paced |= browser_settings(wire.home, config)
    if wire.agent:
        paced["USER_AGENT"] = wire.agent
    return type(wire.__name__, (wire,), {"name": wire.name, "custom_settings": paced})
