"""A PDF's bytes → its content, read in a process of its own that is killed when it takes too long."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime

from crawler.pdf.content import PdfContent, PdfPage, UnreadablePdfError

PDF = b"%PDF-"
WITHIN = 1024  # of the first bytes: some servers put a line before it
LONGEST_WAIT = 30.0


def is_pdf(body: bytes) -> bool:
    """Whether the bytes are a PDF's, whatever the server says that they are; no page that only names the mark."""
    before, mark, _ = body[:WITHIN].partition(PDF)
    return bool(mark) and b"<" not in before


def read_pdf(body: bytes) -> PdfContent:
    """Raises UnreadablePdfError where the file is broken, locked, or too much."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "crawler.pdf.child"],
            input=body,
            capture_output=True,
            timeout=LONGEST_WAIT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadablePdfError("PDF takes too long to read") from error
    if done.returncode < 0:
        raise UnreadablePdfError("PDF takes too long to read")
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UnreadablePdfError(lines[-1][:100] if lines else "broken PDF")
    return content_of(json.loads(done.stdout))


def content_of(told: dict[str, object]) -> PdfContent:
    """The content from the JSON of crawler/pdf/child.py."""
    pages = told["pages"]
    assert isinstance(pages, list)
    title, created = told["title"], told["created"]
    return PdfContent(
        title=str(title) if title else None,
        created=_moment(str(created)) if created else None,
        pages=tuple(PdfPage(tuple(lines), tuple(layout)) for lines, layout in pages),
    )


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
