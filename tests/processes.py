"""Processes for tests, forked from a server that has imported the crawler: a crawl starts in a tenth of the time."""

from __future__ import annotations

import io
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

PRELOADED = [
    "tests.processes",
    "crawler.cli",
    "crawler.crawl",
    "crawler.wires",
    "crawler.report",
    "crawler.documents",
    "crawler.service.service",
    "crawler.service.metrics",
    "crawler.runs",
    "crawler.middlewares.robots",
    "crawler.pipelines.duplicates",
    "crawler.pipelines.store",
    # What Scrapy imports when a crawl begins; none of it sets up an event loop.
    "scrapy.core.downloader.handlers.http11",
    "scrapy.downloadermiddlewares.cookies",
    "scrapy.downloadermiddlewares.robotstxt",
    "scrapy.extensions.feedexport",
    "scrapy.extensions.remote_control",
    "scrapy.extensions.telnet",
    "scrapy.pqueues",
    "scrapy.squeues",
    "tests.warmed",
]


@cache
def _context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def start(target: Callable[..., None], *arguments: Any) -> ForkServerProcess:
    """A process that runs `target`."""
    process = _context().Process(target=target, args=arguments)
    process.start()
    return process


def run_orewire(
    directory: Path,
    arguments: tuple[str, ...],
    stdin: str | None = None,
    seconds: float = 60,
    most_bytes: int | None = None,
    instead: Mapping[str, Any] | None = None,
) -> subprocess.CompletedProcess[str]:
    """`orewire` with these arguments in `directory`, as from a shell: exit code and what it printed.

    No file may grow over `most_bytes`: how a full disk looks to a program. What "module:name" of a key of `instead`
    is, is its value there.
    """
    process = start_orewire(directory, arguments, stdin, most_bytes, instead)
    process.join(seconds)
    if process.exitcode is None:
        process.kill()
        raise TimeoutError(f"orewire {' '.join(arguments)} ran longer than {seconds} s")
    said = {name: (directory / f".{name}").read_text(encoding="utf-8") for name in ("stdout", "stderr")}
    return subprocess.CompletedProcess(["orewire", *arguments], process.exitcode, **said)


def start_orewire(
    directory: Path,
    arguments: tuple[str, ...],
    stdin: str | None = None,
    most_bytes: int | None = None,
    instead: Mapping[str, Any] | None = None,
) -> ForkServerProcess:
    """As `run_orewire`, and does not wait; what it prints is in .stdout and .stderr of `directory`."""
    files = {name: str(directory / f".{name}") for name in ("stdin", "stdout", "stderr")}
    Path(files["stdin"]).write_text(stdin or "", encoding="utf-8")
    return start(_main, str(directory), arguments, files, most_bytes, instead or {})


def broken(*_: object, **__: object) -> None:
    """In the place of a function that is to fail."""
    raise RuntimeError("broken by the test")


def nothing(_: object) -> tuple[()]:
    """In the place of a function that finds something."""
    return ()


def killed(_: object) -> None:
    """In the place of a function whose process the system kills."""
    os.kill(os.getpid(), signal.SIGKILL)


def interrupting(row: Mapping[str, Any]) -> tuple[()]:
    """In the place of a function that reads a row: Ctrl-C reaches the asking process at the second."""
    parent = multiprocessing.parent_process()
    if row["headline"] == "No. 1" and parent is not None:
        os.kill(parent.pid or 0, signal.SIGINT)
    return ()


def _main(
    directory: str,
    arguments: tuple[str, ...],
    files: dict[str, str],
    most_bytes: int | None,
    instead: Mapping[str, Any],
) -> None:
    """In the child: the standard streams are files, then the program's own entry point."""
    from crawler.cli import main

    # As from a terminal: a run of the suite that a script began in the background ignores Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(directory)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        opened = os.open(files[name], os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), encoding="utf-8", write_through=True)
    if most_bytes is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
    for place, value in instead.items():
        module, _, name = place.partition(":")
        setattr(import_module(module), name, value)
    sys.argv = ["orewire", *arguments]
    main()
