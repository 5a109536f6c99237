"""orewire.toml → typed settings: store, crawl, topics, wires.

Everything has a default, so a missing file is a valid configuration; an unknown key is an error, because a
misspelt one would otherwise be a setting that silently does nothing.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Sequence
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator

from crawler.alerts.sections import AlertSection, TargetSection
from crawler.durations import read_duration
from crawler.section import Duration, Section
from crawler.service.section import ServiceSection

DEFAULT_FILE = Path("orewire.toml")
# Names a file that is read instead, for crawls of a service whose own file has been edited meanwhile, perhaps wrongly.
TEXT_ELSEWHERE = "OREWIRE_CONFIG_TEXT"

ANONYMOUS = "set [crawl] contact in orewire.toml, so that a wire can reach you"


class ConfigError(Exception):
    """The configuration cannot be used; the message is one line: what, where, what to do."""


class StoreSection(Section):
    """[store]: where the one SQLite file is."""

    path: Path = Path("orewire.db")


class ArchiveSection(Section):
    """[archive]: the raw answers of article pages, kept as WARC files to be read again."""

    enabled: bool = True
    directory: Path = Path("archive")


class CrawlSection(Section):
    """[crawl]: how politely wires are asked, and how often their pages are seen again."""

    contact: str | None = None  # in the User-Agent: a web or mail address that a wire can complain to
    delay: float | None = Field(
        default=None, ge=0
    )  # seconds between requests to one wire; null: the wire's own
    timeout: Duration = timedelta(seconds=30)
    max_page_mb: float = Field(default=10, gt=0)
    retries: int = Field(default=1, ge=0)
    max_pages: int = Field(default=500, gt=0)  # article pages asked for in one run of one wire
    revisits: tuple[Duration, ...] = tuple(map(read_duration, ("1h", "6h", "1d", "7d")))
    revisit_younger_than: Duration = timedelta(days=30)  # older articles are read once
    removal_checks: int = Field(default=2, gt=0)  # answers of "gone" before an article counts as removed
    retry_first: Duration = timedelta(minutes=15)
    retry_longest: Duration = timedelta(days=1)
    browser: Path | None = None  # the Chromium of wires with `javascript`; null: the one that is found
    allow_private: bool = False  # requests to loopback and private addresses
    wires: tuple[str, ...] | None = None  # those to crawl where none is named; null: all that are enabled
    only_due: bool = Field(
        default=False, exclude=True
    )  # set by `orewire watch`: sources that are not due wait

    @property
    def is_anonymous(self) -> bool:
        """Whether real wires are asked without a word on who asks."""
        return self.contact is None and not self.allow_private

    @field_validator("browser")
    @classmethod
    def _is_program(cls, value: Path | None) -> Path | None:
        if value is not None and not os.access(value, os.X_OK):
            raise ValueError("is no program that can be started")
        return value

    @field_validator("contact")
    @classmethod
    def _one_line(cls, value: str | None) -> str | None:
        if value is not None and (not value.strip() or any(ord(letter) < 32 for letter in value)):
            raise ValueError("must be one line: a web or mail address that wires can complain to")
        return value


class TopicSection(Section):
    """[topics.NAME]: an article belongs to the topic if it names one of `any`, or one word of each list of `all`.

    Words are whole words or phrases, in any language.
    """

    any: tuple[str, ...] = ()
    all: tuple[tuple[str, ...], ...] = ()


class WireSection(Section):
    """[wires.NAME]: what is other than the spider says; or, with `home` or `feeds` alone, a wire without a spider."""

    enabled: bool = True
    title: str | None = None
    home: str | None = None
    feed: str | None = None
    feeds: tuple[str, ...] | None = None
    sitemaps: tuple[str, ...] | None = None
    listings: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    article_pattern: str | None = None
    language: str | None = None
    rank: Literal["issuer", "agency", "republisher"] | None = None
    user_agent: str | None = None
    javascript: bool | None = None
    every: str | None = None
    newest: str | None = None
    delay: float | None = Field(default=None, ge=0)

    @field_validator("every", "newest")
    @classmethod
    def _is_duration(cls, value: str | None) -> str | None:
        if value is not None and not read_duration(value):
            raise ValueError("must be longer than nothing")
        return value

    @field_validator("article_pattern")
    @classmethod
    def _is_pattern(cls, value: str | None) -> str | None:
        try:
            re.compile(value or "")
        except re.error as error:
            raise ValueError(f"is no regular expression: {error}") from error
        return value

    def overrides(self) -> dict[str, Any]:
        """What the file sets of a spider's own attributes."""
        given = self.model_dump(exclude_none=True, exclude={"enabled", "feed", "newest"}, exclude_unset=True)
        if "user_agent" in given:
            given["agent"] = given.pop("user_agent")
        if self.feed is not None:
            given["feeds"] = (self.feed, *given.get("feeds", ()))
        return given


class DiscoverySection(Section):
    """[discovery]: what the searches (gdelt, bing_news, google_news) look for, and whose results are wanted.

    Publishers are domains; one stands for all below it. An empty `allow` allows all that `deny` does not name.
    """

    queries: tuple[str, ...] = (
        '"copper production" tonnes',
        '"crude steel" production',
        '"gold production" ounces',
        "IMIDRO",
    )
    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()


class LexiconSection(Section):
    """[lexicon]: names that the reader should know beside its own, by canonical English name."""

    commodities: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    entities: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class Config(Section):
    """The whole of orewire.toml. `source` is the file it came from, None where there is none; `text` what it says."""

    store: StoreSection = StoreSection()
    archive: ArchiveSection = ArchiveSection()
    crawl: CrawlSection = CrawlSection()
    topics: dict[str, TopicSection] = Field(default_factory=dict)
    wires: dict[str, WireSection] = Field(default_factory=dict)
    discovery: DiscoverySection = DiscoverySection()
    lexicon: LexiconSection = LexiconSection()
    service: ServiceSection = ServiceSection()
    targets: dict[str, TargetSection] = Field(default_factory=dict)
    alerts: dict[str, AlertSection] = Field(default_factory=dict)
    source: Path | None = Field(default=None, exclude=True)
    text: str = Field(default="", exclude=True, repr=False)

    def with_crawl(self, **settings: Any) -> Config:
        """The same with other settings of [crawl]: what an option of a command says against the file."""
        return self.model_copy(update={"crawl": self.crawl.model_copy(update=settings)})


def load_config(path: Path | None = None) -> Config:
    """The configuration in `path`; without one, in ./orewire.toml if there is such a file, else the defaults.

    The shipped topics hold unless the file has a topic of the same name; relative paths are relative to the file.
    """
    file = path or (DEFAULT_FILE if DEFAULT_FILE.exists() else None)
    text = _read_text(file) if file else ""
    raw = _read_toml(file, text) if file else {}
    topics = raw.get("topics", {})
    if isinstance(topics, dict):
        raw["topics"] = {**shipped_topics(), **topics}
    try:
        config = Config.model_validate({**raw, "source": file, "text": text})
    except ValidationError as error:
        raise ConfigError(f"{file}: {_first_fault(error)}") from error
    _refuse_unknown_targets(config)
    return _anchored(config, file)


def _refuse_unknown_targets(config: Config) -> None:
    for name, rule in config.alerts.items():
        for target in rule.to:
            if target not in config.targets:
                known = ", ".join(config.targets) or "none"
                raise ConfigError(
                    f"{config.source}: alerts.{name}.to: there is no target {target} (there are: {known})"
                )


def shipped_topics() -> dict[str, Any]:
    """The topics that Orewire watches when orewire.toml names none of its own."""
    text = files("crawler").joinpath("topics.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _read_text(file: Path) -> str:
    try:
        return Path(os.environ.get(TEXT_ELSEWHERE) or file).read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}; name the file with --config") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: not UTF-8 text (byte {error.start}); save it as UTF-8") from error


def _read_toml(file: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not TOML: {error}") from error


def _anchored(config: Config, file: Path | None) -> Config:
    if file is None:
        return config
    store = config.store.model_copy(update={"path": file.parent / config.store.path})
    archive = config.archive.model_copy(update={"directory": file.parent / config.archive.directory})
    targets = {name: target.anchored(file.parent) for name, target in config.targets.items()}
    update = {
        "store": store,
        "archive": archive,
        "targets": targets,
        "service": config.service.anchored(file.parent),
    }
    return config.model_copy(update=update)


def _first_fault(error: ValidationError) -> str:
    """The first fault in one line, with how many more there are."""
    faults = error.errors(include_url=False)
    first = faults[0]
    where = ".".join(_key_names(first["loc"]))
    said = first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        said = "unknown key; see orewire.example.toml for those there are"
    elif first["loc"][:1] == ("targets",):
        pass  # what was given may be a secret
    elif not isinstance(first["input"], dict | list):
        said = f"{said} (got {first['input']!r})"
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{where}: {said[:1].lower()}{said[1:]}{more}"


def _key_names(location: Sequence[str | int]) -> list[str]:
    return [str(part) for part in location]
