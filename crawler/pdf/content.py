"""What a PDF holds: its title, its date, and each page's text in two forms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PdfPage:
    """`lines` in the order of reading, as the file gives them; `layout`: the same with columns kept apart by spaces."""

    lines: tuple[str, ...]
    layout: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PdfContent:
    """`title` and `created` are what the file says of itself; None where it does not."""

    title: str | None
    created: datetime | None
    pages: tuple[PdfPage, ...]


class UnreadablePdfError(Exception):
    """The document gives no text; the message says why."""
