"""What the tables of orewire.toml have in common."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from crawler.durations import read_duration


def _duration(value: object) -> object:
    return read_duration(value) if isinstance(value, str) else value


Duration = Annotated[timedelta, BeforeValidator(_duration)]


class Section(BaseModel):
    """A table of orewire.toml. Unknown keys are refused, values never change after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)
