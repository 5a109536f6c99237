"""What the tables of orewire.toml have in common."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from crawler.durations import read_duration


def _duration(value: object) -> object:
    return read_duration(value) if isinstance(value, str) else value


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("is no time zone: write it as Asia/Tehran") from error
    return name


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Zone = Annotated[str, AfterValidator(_zone)]


class Section(BaseModel):
    """A table of orewire.toml. Unknown keys are refused, values never change after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)
