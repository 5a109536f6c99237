"""Names that no table knows in front of the amounts of a list, in a script without capitals: "سنگرود: ۱۵ هزار تن".

They are spelled in Latin letters, behind them what kind of producer the list says they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.gloss.introduced import latin_name
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

_LABEL = re.compile(r"^[ \t]*(?:[-*•]|\d{1,2}[.)-])?[ \t]*([^\n:\d]{2,40}?) ?:(?= ?\d)", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_LINES = 2
_MOST_WORDS = 3
# What a label may begin with, and what of it English writes behind the name.
_KINDS = {
    "steel": " Steel",
    "cement": " Cement",
    "coal": " Coal",
    "copper": " Copper",
    "aluminium": " Aluminium",
}
_KINDS |= dict.fromkeys(("company", "mine", "plant", "complex", "unit"), "")


def labelled_names(text: str, known: Sequence[Written], language: Tongue) -> Iterator[Written]:
    """The known pieces in order, and for each label of a list that holds unknown words its name instead of its own."""
    labels = list(_LABEL.finditer(text)) if language.introducing else []
    names = [name for label in labels if (name := _name(text, label.span(1), known, language)) is not None]
    if len(labels) < _LEAST_LINES or not names:
        yield from known
        return
    kept = [piece for piece in known if not any(name.start <= piece.start < name.end for name in names)]
    yield from sorted([*kept, *names])


def _name(text: str, span: tuple[int, int], known: Sequence[Written], language: Tongue) -> Written | None:
    """The name that a label is; None where it holds more than a kind and few unknown words."""
    start, end = span
    within = [piece for piece in known if start <= piece.start < end]
    kind = within[0].words.strip().lower() if within else ""
    if within and (len(within) > 1 or within[0].start != start or kind not in _KINDS):
        return None
    words = _WORD.findall(text, within[0].end if within else start, end)
    name = latin_name(words, language) if len(words) <= _MOST_WORDS else ""
    return Written(start, end, (Part(name + _KINDS.get(kind, ""), start, end),)) if name else None
