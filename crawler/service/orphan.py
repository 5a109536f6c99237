"""A crawl whose service was killed ends too: otherwise the next service would crawl the same wires beside it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from threading import Thread

LOOK_SECONDS = 1.0
GRACE_SECONDS = 10.0


def end_with(parent: int) -> None:
    """Watches, in a thread, that this process is still the child of `parent`: else TERM, and then the hard way."""
    Thread(target=_watch, args=(parent, os.getppid, _end), name="orphan watch", daemon=True).start()


def _watch(
    parent: int, present: Callable[[], int], end: Callable[[], None], seconds: float = LOOK_SECONDS
) -> None:
    while present() == parent:
        time.sleep(seconds)
    end()


def _end() -> None:
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    os._exit(1)
