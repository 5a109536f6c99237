"""Known producers that a text in another script names with no word for a mine or company, told by their sound where
they open a sentence or clause: "موآندا ۱.۴ میلیون تن استخراج کرد" is of Moanda.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.gloss.introduced import latin_letters
from crawler.figures.gloss.names_by_sound import known_by_sound, known_producer_of_same_sound
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import entity_kinds

_WORD = r"[^\W\d_]+(?:[-\u200c][^\W\d_]+)?"
# Unknown words that stand alone between others; those of names are few.
_RUN = re.compile(rf"(?<![^\W_])(?<![-\u200c]){_WORD}(?: {_WORD}){{0,2}}(?![^\W_])(?![-\u200c])")
_OPENS = re.compile(r"(?:^|[.;:\n\"!?])[ \"(-]*$")
_OPENS_WITHIN = 4
# English of what may stand behind a subject.
_BEHIND = re.compile(
    r"(?:also|in|at|with|after|during|from|to|over|about|only|by the end|which|last"
    r"|the \w+ (?:quarter|half|year|month))\b"
)
_AMOUNT = re.compile(r",? \(?\d|, ")
# Printed letters of a name that may be known by its very sound where it opens a clause; of one known so wherever it
# stands, or by nearly that sound.
_LONG, _LONGER = 5, 6
_PARTED = re.compile("[ \u200c-]")
_PRODUCERS = ("company", "mine")


def heard_names(text: str, known: Sequence[Written], language: Tongue) -> Iterator[Written]:
    """The known pieces in order, and between them the names that sound as known ones."""
    if not language.heard:
        yield from known
        return
    place = 0
    for piece in [*known, Written(len(text), len(text), ())]:
        for run in _RUN.finditer(text, place, piece.start):
            if name := _name(text, run, piece, language):
                yield Written(*run.span(), (Part(name, *run.span()),))
        place = piece.end
        if piece.start < len(text):
            yield piece


def _name(text: str, run: re.Match[str], following: Written, language: Tongue) -> str:
    """The known producer whose name a run of unknown words spells; nothing where another may be meant."""
    spelled = " ".join(latin_letters(_PARTED.split(run[0]), language))
    if not spelled or len(run[0]) < _LONG:
        return ""
    same, is_long = known_producer_of_same_sound(spelled), len(run[0]) >= _LONGER
    opens = _OPENS.search(text, max(0, run.start() - _OPENS_WITHIN), run.start())
    is_subject = opens is not None and _is_subject(text, run.end(), following)
    if same and (is_long or is_subject):
        return same
    name = known_by_sound(spelled) if is_long and is_subject else spelled
    return name if name != spelled and entity_kinds().get(name) in _PRODUCERS else ""


def _is_subject(text: str, end: int, following: Written) -> bool:
    if _AMOUNT.match(text, end):
        return True
    return following.start == end + 1 and _BEHIND.match(following.words.lower()) is not None
