"""The configuration of a running service: read anew when its file changes or when asked; a broken one is refused."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from crawler.config import DEFAULT_FILE, Config, ConfigError
from crawler.durations import read_duration
from crawler.wire_spider import WireSpider
from crawler.wires import UnknownWireError, enabled_wires

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """A configuration that was accepted, and the wires that it makes the service watch."""

    config: Config
    wires: Mapping[str, type[WireSpider]]
    every: Mapping[str, timedelta]


def settings_of(config: Config, names: tuple[str, ...] = ()) -> Settings:
    """The named wires, or all enabled ones. UnknownWireError and ConfigError in one line for the user."""
    wires = enabled_wires(config, names)
    if not wires:
        raise ConfigError("no wire is enabled; see [wires] in orewire.toml")
    return Settings(config, wires, {name: read_duration(wire.every) for name, wire in wires.items()})


class SettingsFile:
    """Where the settings come from. `read` reads the configuration as the command line asked for it."""

    def __init__(self, read: Callable[[], Config], names: tuple[str, ...] = ()) -> None:
        self.read, self.names = read, names
        self.settings = settings_of(read(), names)
        self.seen = self._signature()

    def changed(self) -> bool:
        """Whether the file is another than when it was read last, or refused."""
        return self._signature() != self.seen

    def renew(self) -> bool:
        """Reads the file anew; False, with its fault in the log, where it is refused and all stays as it was."""
        self.seen = self._signature()
        try:
            fresh = settings_of(self.read(), self.names)
            if fresh.config.store.path != self.settings.config.store.path:
                raise ConfigError("store.path changed: end the service and start it anew")
        except (ConfigError, UnknownWireError) as error:
            logger.error("configuration refused, the old one stays: %s", error)
            return False
        self.settings = fresh
        return True

    def _signature(self) -> tuple[int, int, int] | None:
        file: Path = self.settings.config.source or DEFAULT_FILE
        try:
            stat = file.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size, stat.st_ino
