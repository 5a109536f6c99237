"""Messages as JSON lines, at the end of a file or on standard output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from crawler.alerts.letters import Letter
from crawler.alerts.sections import TargetSection

STANDARD_OUTPUT = Path("-")


async def send(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
    """Appends the letter's line, once; it is on the disk when this returns."""
    assert target.file is not None
    line = json.dumps(letter.payload, ensure_ascii=False)
    if target.file == STANDARD_OUTPUT:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    elif letter.first or not _holds(target.file, letter.key):
        _append(target.file, line)


def _holds(file: Path, key: str) -> bool:
    """Whether an earlier attempt got through; a line that a crash cut short does not count."""
    if not file.exists():
        return False
    with file.open(encoding="utf-8") as lines:
        return any(key in line and line.endswith("}\n") for line in lines)


def _append(file: Path, line: str) -> None:
    with file.open("ab+") as out:
        cut_short = out.tell() > 0 and _last_byte(out.fileno()) != b"\n"
        out.write((b"\n" if cut_short else b"") + line.encode() + b"\n")
        out.flush()
        os.fsync(out.fileno())


def _last_byte(descriptor: int) -> bytes:
    return os.pread(descriptor, 1, os.fstat(descriptor).st_size - 1)
