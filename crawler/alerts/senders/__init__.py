"""How a letter leaves: one file a kind of target. `send` chooses by the target's settings."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module

from crawler.alerts.letters import Letter
from crawler.alerts.secret import MissingSecretError
from crawler.alerts.sections import TargetSection

__all__ = ["SendError", "send"]

Sender = Callable[[TargetSection, Letter, Mapping[str, str]], Awaitable[None]]
# The setting that names the place → the module that sends there, imported at its first letter.
SENDERS = {"url": "chat", "webhook": "webhook", "feed": "feed", "file": "json_lines"}


class SendError(Exception):
    """The target did not take the letter; the message is one line without secrets.

    `refused`: the far end answered that it will not take this very letter.
    """

    def __init__(self, detail: str, *, refused: bool = False) -> None:
        super().__init__(detail)
        self.refused = refused


async def send(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
    """Sends the letter; returns when the target has taken it. SendError otherwise."""
    place = next(name for name in SENDERS if getattr(target, name) is not None)
    sender: Sender = import_module(f"crawler.alerts.senders.{SENDERS[place]}").send
    try:
        await sender(target, letter, environment)
    except (MissingSecretError, OSError) as error:
        raise SendError(str(error)) from error
