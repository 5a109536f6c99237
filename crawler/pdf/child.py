"""The process that opens a PDF: bytes on stdin, JSON on stdout. It is bounded: a file may be made to be endless.

The exit code is not 0 where the file cannot be read; the last line on stderr says why.
"""

from __future__ import annotations

import io
import json
import logging
import resource
import sys
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

MOST_PAGES = 40
MOST_LETTERS = 400_000
MOST_SECONDS = 20
MOST_BYTES = 1_500_000_000


def main() -> None:
    """Read one PDF within the bounds of the process."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    logging.disable(logging.CRITICAL)  # of faults in the file, which readers mend
    try:
        json.dump(read(sys.stdin.buffer.read()), sys.stdout)
    except MemoryError:
        sys.exit("too large a PDF")
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        sys.exit(f"broken PDF: {type(error).__name__}")


def read(body: bytes) -> dict[str, Any]:
    """Title, date and pages, as JSON; no more pages and letters than the bounds."""
    reader = PdfReader(io.BytesIO(body))
    if reader.is_encrypted and not reader.decrypt(""):
        raise SystemExit("PDF wants a password")
    told = reader.metadata
    pages, letters = [], 0
    for page in reader.pages[:MOST_PAGES]:
        pages.append([page.extract_text().splitlines(), _layout(page)])
        letters += sum(map(len, pages[-1][0]))
        if letters > MOST_LETTERS:
            break
    created = told.creation_date if told else None
    return {
        "title": told.title if told else None,
        "created": created.isoformat() if created else None,
        "pages": pages,
    }


def _layout(page: PageObject) -> list[str]:
    """Empty where the page turns its text, or its fonts are broken: the plain text is enough then."""
    try:
        return page.extract_text(extraction_mode="layout").splitlines()
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, ZeroDivisionError):
        return []


if __name__ == "__main__":
    main()
