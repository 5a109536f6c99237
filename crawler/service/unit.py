"""The systemd unit of the service, for the user's own service manager. Pure.

Its restrictions are those that such a manager can enforce on every system: they need no mount namespace.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

NAME = "orewire.service"
UNIT = """\
[Unit]
Description=Orewire watches mining and metals news wires
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=10min
StartLimitBurst=5

[Service]
Type=exec
WorkingDirectory={folder}
ExecStart={command}
ExecReload=/bin/kill -HUP $MAINPID
# Secrets for alerts, a line each: NAME=value. Only you should be able to read it.
EnvironmentFile=-{secrets}
Restart=on-failure
RestartSec=30s
# Another process watches the store, or the configuration is wrong: to start again would not help.
RestartPreventExitStatus=2
KillMode=mixed
TimeoutStopSec=20s
MemoryMax={memory_mb}M
TasksMax=256
UMask=0077
LimitCORE=0
NoNewPrivileges=yes
LockPersonality=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=default.target
"""
OWN_MB = 512  # of the service itself, beside its crawls


def unit_text(command: Sequence[str], folder: Path, secrets: Path, crawls: int, crawl_mb: int) -> str:
    """The unit that runs the command in `folder`, with room for so many crawls of so many megabytes."""
    return UNIT.format(
        folder=_escaped(str(folder)),
        command=" ".join(_quoted(word) for word in command),
        secrets=_escaped(str(secrets)),
        memory_mb=OWN_MB + crawls * crawl_mb,
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(word: str) -> str:
    """The word as systemd reads it back: no specifier, no variable, one argument."""
    plain = _escaped(word).replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{plain}"' if not plain or set(plain) & set(" \t'\"\\;") else plain
