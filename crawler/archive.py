"""The raw answers of article pages, appended to WARC files before anything is read from them.

One file a run, so that no two processes write to one; one gzip member a record, so that a killed run costs at
most the record that it was writing. A record is found again by "<file>#<offset>".
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import responses
from pathlib import Path
from typing import BinaryIO

from fastwarc import stream_io, warc
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

LEVEL = 6  # of gzip: half the time of 9, and a few per cent larger


class Archive:
    """The WARC file of one run, opened when the first record comes."""

    def __init__(self, directory: Path, name: str) -> None:
        self.directory = directory
        self.name = name
        self._file: BinaryIO | None = None

    def append(self, url: str, status: int, headers: bytes, body: bytes, at: datetime) -> str:
        """Write one answer as it came over the wire; where it stands. OSError if the disk refuses."""
        file = self._opened()
        place = f"{self.name}#{file.tell()}"
        file.write(_member(url, _http(status, headers, body), at))
        file.flush()
        return place

    def _opened(self) -> BinaryIO:
        if self._file is None:
            path = self.directory / self.name
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab")
        return self._file

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def run_archive(directory: Path, wire: str, run: int, now: datetime) -> Archive:
    """The archive of a run: <directory>/<wire>/<day>-<run>.warc.gz."""
    return Archive(directory, f"{wire}/{now:%Y%m%d}-{run}.warc.gz")


def read_archive(path: Path) -> Iterator[tuple[str, int, bytes]]:
    """(url, status, body without its content encoding) of each whole record; a last one that was cut is left out."""
    with path.open("rb") as file:
        whole = warc.ArchiveIterator(
            file, warc.response, parse_http=True, auto_decode="all", verify_digests=True
        )
        for record in whole:
            body = record.reader.read()
            if record.http_headers is not None:
                yield record.headers["WARC-Target-URI"], int(record.http_headers.status_code or 0), body


def _http(status: int, headers: bytes, body: bytes) -> bytes:
    line = f"HTTP/1.1 {status} {responses.get(status, '')}".rstrip().encode()
    return b"\r\n".join((line, headers, b"", body)) if headers else b"\r\n".join((line, b"", body))


def _member(url: str, block: bytes, at: datetime) -> bytes:
    record = warc.WarcRecord()
    record.init_headers(warc.response, content_length=len(block))
    record.headers["WARC-Target-URI"] = url
    record.headers["WARC-Date"] = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    record.headers["Content-Type"] = "application/http; msgtype=response"
    record.set_bytes_content(block)
    buffer = io.BytesIO()
    with stream_io.GzipWriter(buffer, compression_level=LEVEL) as writer:
        record.write(writer, checksum_data=True)
    return buffer.getvalue()


class KeepRaw:
    """Downloader middleware: archives each article page as it came, before it is decompressed.

    `request.meta["archived"]` then says where. Feeds and listings are not kept: what they say is in `pages`.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeepRaw:
        if not crawler.settings["OREWIRE_CONFIG"].archive.enabled:
            raise NotConfigured("the archive is off")
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        archive: Archive | None = getattr(self.crawler.spider, "archive", None)
        if archive is not None and response.status == 200 and "page" in request.cb_kwargs:
            headers = response.headers.to_string()
            request.meta["archived"] = archive.append(
                response.url, response.status, headers, response.body, datetime.now(UTC)
            )
        return response
