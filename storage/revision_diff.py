"""What differs between two revisions of an article, in counts that fit one line. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Any

from storage.keys import normalised_text


def revision_diff(before: tuple[str, str], after: tuple[str, str]) -> dict[str, Any]:
    """Words added and removed between two (headline, body), and whether the headline changed."""
    old, new = (Counter(normalised_text(" ".join(text)).split()) for text in (before, after))
    return {
        "headline_changed": before[0] != after[0],
        "words_added": (new - old).total(),
        "words_removed": (old - new).total(),
    }


def amounts_diff(before: list[str], after: list[str]) -> dict[str, list[str]]:
    """Figures, as printed, that the new revision gained and lost."""
    return {
        "figures_added": list((Counter(after) - Counter(before)).elements()),
        "figures_removed": list((Counter(before) - Counter(after)).elements()),
    }
