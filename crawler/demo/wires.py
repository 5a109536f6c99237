"""The wires that the demo replicates: what their pages and feeds need to know of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

# When each edition is issued: the Last-Modified of feeds and listings, which change with it.
ISSUED = {1: datetime(2026, 3, 1, 6, 0, tzinfo=UTC), 2: datetime(2026, 3, 2, 6, 0, tzinfo=UTC)}


@dataclass(frozen=True, slots=True)
class Wire:
    """A replicated wire. `home` is the real site's, used in canonical links only and never fetched."""

    name: str
    home: str
    title: str
    language: str
    locale: str


WIRES = {
    wire.name: wire
    for wire in (
        Wire("menafn", "https://menafn.com", "MENAFN", "en", "en_US"),
        Wire("tehrantimes", "https://www.tehrantimes.com", "Tehran Times", "en", "en_US"),
        Wire("mehrnews", "https://www.mehrnews.com", "خبرگزاری مهر", "fa", "fa"),
        Wire("mehrnews_en", "https://en.mehrnews.com", "Mehr News Agency", "en", "en_US"),
    )
}
