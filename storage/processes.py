"""Which process holds a run open, and whether it still lives."""

from __future__ import annotations

import os
import socket
from pathlib import Path


def this_process() -> tuple[str, int, str]:
    """(host, pid, start token) of this process; the token is "" where the system shows none."""
    return socket.gethostname(), os.getpid(), start_token(os.getpid())


def start_token(pid: int) -> str:
    """When the process started, in clock ticks since boot (Linux): tells it from a later one with its pid."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The command, in parentheses, may hold blanks; start time is the 20th field after it.
    return text.rpartition(")")[2].split()[19]


def is_gone(host: str, pid: int, started: str) -> bool:
    """Whether that process surely no longer runs; of another host's we cannot tell, so False."""
    if host != socket.gethostname():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    token = start_token(pid)
    return bool(started and token and token != started)


def resident_bytes(pid: int) -> int | None:
    """How much memory the process has in use (Linux); None where the system does not show it."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")
