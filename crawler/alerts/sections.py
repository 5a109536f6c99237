"""[alerts.NAME] and [targets.NAME] of orewire.toml: who wants which changes, and where they are sent."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from crawler.alerts.secret import VARIABLE
from crawler.alerts.timing import Quiet, When
from crawler.section import Duration, Section, Zone
from storage.models import CHANGE_KINDS, CONFIDENCE_THRESHOLD, MEASURES, STATUSES

_LITERAL_PASSWORD = re.compile(r"://[^/?#@:]*:(?!\$\{)[^/?#@]+@")


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Texts = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class TargetSection(Section):
    """[targets.NAME]: one place that messages go to. Exactly one of `url`, `webhook`, `feed`, `file`.

    Secrets stand in the environment: `${NAME}` in `url`, `webhook` or `secret` is put in when a message is sent.
    """

    url: str | None = None  # e-mail or chat, as Apprise writes it: mailto://, slack://, tgram://, ntfy://, …
    webhook: str | None = None  # an address that gets signed JSON
    secret: str | None = None  # the key that signs it
    feed: Path | None = None  # an Atom file, or JSON Feed where it ends in .json
    file: Path | None = None  # JSON lines; "-" is standard output
    entries: int = Field(default=200, gt=0)  # kept in a feed
    give_up: Duration = timedelta(days=7)  # how long a message is tried
    timeout: Duration = timedelta(seconds=20)
    allow_private: bool = False  # a webhook at a loopback or private address

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        given = [name for name in ("url", "webhook", "feed", "file") if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(f"set one of url, webhook, feed, file (got {', '.join(given) or 'none'})")
        if (self.webhook is None) != (self.secret is None):
            raise ValueError("webhook and secret go together")
        return self

    def anchored(self, folder: Path) -> Self:
        """The same with relative files below `folder`; "-" stays standard output."""
        files = {
            name: path for name in ("feed", "file") if (path := getattr(self, name)) not in (None, Path("-"))
        }
        return self.model_copy(update={name: folder / path for name, path in files.items()})

    @field_validator("secret")
    @classmethod
    def _from_environment(cls, value: str | None) -> str | None:
        if value is not None and not VARIABLE.fullmatch(value):
            raise ValueError('must name a variable of the environment, as in "${OREWIRE_HOOK_SECRET}"')
        return value

    @field_validator("url", "webhook")
    @classmethod
    def _no_password(cls, value: str | None) -> str | None:
        if value is not None and _LITERAL_PASSWORD.search(value):
            raise ValueError("holds a password; put it into the environment and write ${NAME} in its place")
        return value


class AlertSection(Section):
    """[alerts.NAME]: a rule. A change is sent if it fits all that is set here; a list means any of its entries.

    commodity and entity match by whole words, whatever the case. `change` is the least |Δ %|, of a revision or conflict
    against the value before, of a new figure as its text gives it. `above` and `below` are in `unit`, which is needed.
    """

    to: Texts = Field(min_length=1)
    kinds: Texts = ("figure.new", "figure.revised", "figure.conflict")
    commodity: Texts = ()
    entity: Texts = ()
    country: Texts = ()
    measure: Texts = ()
    status: Texts = ()
    wire: Texts = ()
    change: float | None = Field(default=None, ge=0)
    above: float | None = None
    below: float | None = None
    unit: str | None = None
    witnesses: int = Field(default=1, ge=1)
    confidence: float = Field(default=CONFIDENCE_THRESHOLD, ge=0, le=1)
    alert_backfill: bool = False  # true: also what old articles bring, and new figures of old periods
    backfill_after: Duration = timedelta(days=14)  # how old an article is that counts as old
    oldest_period: Duration = timedelta(days=365)  # new figures of periods that ended longer ago are history
    after: Duration = timedelta(0)  # a change is judged this long after it became known
    when: str = "at once"  # or a digest: "08:00", "mon 08:00"
    zone: Zone = "UTC"
    quiet: str | None = None  # "22:00-07:00": nothing is sent then, all of it after
    at_most: int = Field(default=20, ge=1)  # messages an hour; what is more is folded into a digest

    @field_validator("kinds", "measure", "status")
    @classmethod
    def _known(cls, value: tuple[str, ...], info: object) -> tuple[str, ...]:
        known = {"kinds": CHANGE_KINDS, "measure": MEASURES, "status": STATUSES}[info.field_name]  # type: ignore[attr-defined]
        for each in value:
            if each not in known:
                raise ValueError(f"{each!r} is none of {', '.join(known)}")
        return value

    @field_validator("when")
    @classmethod
    def _is_when(cls, value: str) -> str:
        When.read(value)
        return value

    @field_validator("quiet")
    @classmethod
    def _is_quiet(cls, value: str | None) -> str | None:
        if value is not None:
            Quiet.read(value)
        return value

    @model_validator(mode="after")
    def _has_unit(self) -> Self:
        if (self.above is not None or self.below is not None) and self.unit is None:
            raise ValueError('above and below need the unit that they are in, such as unit = "t"')
        return self
