"""One crawl as a process of its own, held to a time and to an amount of memory."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from storage.processes import resident_bytes

LOOK = timedelta(seconds=1)  # between two looks at what a crawl takes
# Between asking a crawl to stop and killing it. The service itself has ten seconds to end.
STOP_GRACE = timedelta(seconds=7)
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one crawl may take."""

    time: timedelta
    memory_mb: int


@dataclass(frozen=True, slots=True)
class Ending:
    """How a crawl ended: its exit code, negative for a signal, and why it was killed, None if it was not."""

    pid: int
    code: int
    killed: str | None = None


class CrawlStoppedError(Exception):
    """The service ends, and has stopped this crawl."""

    def __init__(self, ending: Ending) -> None:
        super().__init__("stopped")
        self.ending = ending


async def run_crawl(
    command: Sequence[str],
    limits: Limits,
    environment: Mapping[str, str] | None = None,
    look: timedelta = LOOK,
) -> Ending:
    """Runs one crawl to its end or its limits. Cancelled, it stops the crawl first and raises CrawlStoppedError."""
    # A session of its own: Ctrl-C in a terminal is for the service, which stops its crawls itself.
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        start_new_session=True,
        env=environment,
    )
    try:
        excess = await _watch(process, limits, look)
    except asyncio.CancelledError:
        raise CrawlStoppedError(Ending(process.pid, await stop(process))) from None
    code = await stop(process) if excess else process.returncode
    assert code is not None
    return Ending(process.pid, code, excess)


async def _watch(process: asyncio.subprocess.Process, limits: Limits, look: timedelta) -> str | None:
    """Waits for the end; or says, in words, which limit the process is over."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    while True:
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), look.total_seconds())
            return None
        if loop.time() - began > limits.time.total_seconds():
            return f"hung: no end after {limits.time}"
        used = resident_bytes(process.pid) or 0
        if used > limits.memory_mb * MEGABYTE:
            return f"used {used // MEGABYTE} MB of memory, more than {limits.memory_mb} MB"


async def stop(process: asyncio.subprocess.Process) -> int:
    """TERM, a while, KILL to the whole group: one that is killed loses nothing, one that ends frees what it claimed."""
    _signal(process, signal.SIGTERM)
    try:
        return await asyncio.wait_for(process.wait(), STOP_GRACE.total_seconds())
    except TimeoutError:
        _signal(process, signal.SIGKILL)
        return await process.wait()


def _signal(process: asyncio.subprocess.Process, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)
