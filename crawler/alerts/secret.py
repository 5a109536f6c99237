"""Secrets of targets: put in from the environment when a message is sent, and struck out of whatever is said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

VARIABLE = re.compile(r"\$\{(\w+)\}")
STRUCK_OUT = "***"


class MissingSecretError(Exception):
    """A variable that a target names is not in the environment."""


@dataclass(frozen=True, slots=True)
class Expanded:
    """A setting with its variables put in. Not for printing: `redact` what is said of it."""

    text: str
    secrets: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Expanded({STRUCK_OUT})"

    def redact(self, said: str) -> str:
        """`said` without the secrets, plain or percent-encoded."""
        for secret in sorted(self.secrets, key=len, reverse=True):
            for spelling in (secret, quote(secret, safe="")):
                said = said.replace(spelling, STRUCK_OUT)
        return said


def expand(text: str, environment: Mapping[str, str], *, encode: bool = False) -> Expanded:
    """Puts `${NAME}` in; percent-encoded where `encode`, for a place in a url. MissingSecretError names what lacks."""
    names = VARIABLE.findall(text)
    missing = [name for name in names if not environment.get(name)]
    if missing:
        raise MissingSecretError(f"{', '.join(missing)} is not set in the environment")
    put_in = VARIABLE.sub(lambda match: _spelt(environment[match[1]], encode), text)
    return Expanded(put_in, tuple(environment[name] for name in names))


def _spelt(secret: str, encode: bool) -> str:
    return quote(secret, safe="") if encode else secret
