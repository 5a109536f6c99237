"""The progress of a crawl on a terminal: a line a wire, renewed in place; plain lines where there is none."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from crawler.crawl import Progress


class CrawlProgress:
    """A watcher that draws; a context manager, because the terminal must be given back."""

    def __init__(self) -> None:
        self.console = Console(stderr=True, highlight=False)
        self.live = self.console.is_terminal
        self.bars = Bars(
            TextColumn("{task.description:<16}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("{task.fields[said]}"),
            TimeElapsedColumn(),
            console=self.console,
            disable=not self.live,
        )
        self.tasks: dict[str, TaskID] = {}

    def __enter__(self) -> CrawlProgress:
        self.bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.bars.stop()

    def moved(self, wire: str, progress: Progress) -> None:
        if wire not in self.tasks:
            self.tasks[wire] = self.bars.add_task(wire, total=None, said="")
        self.bars.update(
            self.tasks[wire],
            completed=progress.pages_done,
            total=progress.pages or None,
            said=said(progress),
        )

    def ended(self, wire: str, progress: Progress) -> None:
        self.moved(wire, progress)
        if not self.live:
            self.console.print(f"{wire}: {said(progress)}")


def said(progress: Progress) -> str:
    """What to say beside the bar."""
    sources = f"{progress.sources_done}/{progress.sources} sources"
    return f"{sources}, {progress.pages_done} pages, {progress.figures} figures"
