"""Companies that no table knows by what stands behind their name, as English has it, spelled in another script:
"كاسان ريسورسز" is "Kasan Resources".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crawler.figures.gloss.introduced import latin_letters, latin_name
from crawler.figures.gloss.names_by_sound import known_by_sound
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

# What the names may stand behind without a word of their own.
_KINDS = ("company", "group", "firm")
_LEAST = 3
_BEFORE = re.compile(r"([^\W\d_]+) $")


def names_by_form(
    text: str, known: Sequence[Written], language: Tongue, told: dict[str, str]
) -> Iterator[Written]:
    """The known pieces in order, and the names that a word of `forms` closes; of a word for the company before one
    nothing is said. `told` then holds their first words as printed.
    """
    found = {name.start: name for name in _found(text, known, language, told)} if language.forms else {}
    kept: list[Written] = []
    for piece in known:
        if any(name.start < piece.end and piece.start < name.end for name in found.values()):
            continue  # "ستيل" alone is a material
        name = found.get(piece.end + 1)
        if name is not None and piece.words.lower() in _KINDS:
            found[name.start] = Written(piece.start, name.end, name.parts)
        else:
            kept.append(piece)
    yield from sorted([*kept, *found.values()])


def _found(text: str, known: Sequence[Written], language: Tongue, told: dict[str, str]) -> Iterator[Written]:
    folded = text.translate({ord(old): new for old, new in language.folds.items()})
    for match in _pattern(tuple(language.forms)).finditer(folded):
        start, end = match.span()
        quoted = text[start - 1 : start] == text[end : end + 1] == '"'
        if any(start < piece.end and piece.start < match.end("name") for piece in known):
            continue
        printed = text[slice(*match.span("name"))]
        forms = " ".join(language.forms[word] for word in match["forms"].split())
        if whole := _known_whole(text, start, [printed, forms], known, language):
            yield Written(whole.start, end, (Part(whole.words, whole.start, end),))
            continue
        name = latin_name([printed], language) if len(printed) >= _LEAST else ""
        if name:
            told[printed] = name
            start, end = start - quoted, end + quoted
            yield Written(start, end, (Part(f"{name} {forms}", start, end),))


def _known_whole(
    text: str, start: int, told: Sequence[str], known: Sequence[Written], language: Tongue
) -> Written | None:
    """The known name that sounds as these words, with the unknown one before them or without: "بولي ميتال" is
    "Polymetal"; where it begins.
    """
    printed, forms = told
    before = _BEFORE.search(text, 0, start)
    if before and not any(before.start() < piece.end and piece.start < start for piece in known):
        words = [before[1], printed]
        name = " ".join([*latin_letters(words, language), forms])
        if (whole := known_by_sound(name)) != name:
            return Written(before.start(), start, (Part(whole, before.start(), start),))
    name = " ".join([*latin_letters([printed], language), forms])
    whole = known_by_sound(name) if len(printed) >= _LEAST else name
    return Written(start, start, (Part(whole, start, start),)) if whole != name else None


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    return re.compile(rf"(?<![^\W\d_])(?P<name>[^\W\d_]+)(?P<forms>(?: (?:{told})(?![^\W\d_]))+)")
