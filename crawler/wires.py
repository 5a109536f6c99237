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
from crawler.config import Config, ConfigError, WireSection
from crawler.wire_spider import WireSpider


class UnknownWireError(Exception):
    """No wire of this name; the message is one line for the user."""


def shipped_wires() -> dict[str, type[WireSpider]]:
    """The spiders of crawler/spiders by name."""
    found = {spider.name: spider for module in _modules() for spider in _spiders_in(module)}
    return dict(sorted(found.items()))


def all_wires(config: Config) -> dict[str, type[WireSpider]]:
    """Every wire that the configuration knows, with its settings laid over the shipped ones."""
    wires = shipped_wires()
    for name, section in config.wires.items():
        wires[name] = _overridden(name, wires.get(name), section)
    return {name: _paced(wire, config) for name, wire in wires.items()}


def enabled_wires(config: Config, names: tuple[str, ...] = ()) -> dict[str, type[WireSpider]]:
    """The named wires, or without names all that are enabled. UnknownWireError for a name there is not."""
    wires = all_wires(config)
    for name in names:
        if name not in wires:
            raise UnknownWireError(f"no wire {name!r}; there are: {', '.join(wires)}")
    if names:
        return {name: wires[name] for name in names}
    off = {name for name, section in config.wires.items() if not section.enabled}
    wanted = config.crawl.wires or wires
    if unknown := sorted(set(wanted) - set(wires)):
        raise ConfigError(f"crawl.wires: no wire {unknown[0]!r}; there are: {', '.join(wires)}")
    return {name: wire for name, wire in wires.items() if name in wanted and name not in off}


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
    if wire.agent:
        paced["USER_AGENT"] = wire.agent
    return type(wire.__name__, (wire,), {"name": wire.name, "custom_settings": paced})
