"""How a match of a pattern may begin: a look at two characters spares the engine most places of a text.

The engine passes quickly over places where a pattern that begins with letters has none of them. One that begins with
what stands before it, or with what may be left out, is tried everywhere instead. What it may begin with is read off the
pattern itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

# Characters that are looked at.
_LOOKED_AT: Final = 2
# More ways to begin tell too little.
_MOST: Final = 400
_MOST_OF_A_RANGE: Final = 12
_ANY: Final = ""
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)
_WITHOUT_WIDTH = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)
# Edges of words, which are looked at before all else.
_EDGES = {edge: repr(_parser.parse(edge)[0]) for edge in (r"\b", "(?<![a-z])")}
# A part of a parsed pattern: what it does, and with what.
Item = tuple[Any, Any]
# The first characters of a match, as in a set of a pattern; the last may be any.
Head = tuple[str, ...]
Heads = frozenset[Head]


def quick(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled pattern, which is found more quickly; for those that are looked for often."""
    return re.compile(opened(pattern, flags), flags)


def opened(pattern: str, flags: int = 0) -> str:
    """The pattern, behind a look at its first characters where that is worth it; it matches the same."""
    parsed, any_case = _parser.parse(pattern, flags), flags & re.IGNORECASE
    says_so_itself = parsed.state.flags & re.IGNORECASE and not any_case
    # Where letters are of any case, the engine tries each way to begin in full.
    if says_so_itself or (_is_quick(parsed) and not any_case):
        return pattern
    heads = _heads(parsed, frozenset({()}))
    if len(heads) > _MOST or any(not head or head[0] == _ANY for head in heads):
        return pattern
    edge = next((edge for edge, item in _EDGES.items() if repr(parsed[0]) == item), "")
    return rf"{edge}(?={_look(heads)})(?:{pattern})"


def _is_quick(items: Sequence[Item]) -> bool:
    """Whether the engine sees by the first letter whether a sequence may begin at a place."""
    if not len(items):
        return True
    op, value = items[0]
    if op is ops.AT:
        return value is not ops.AT_BOUNDARY or _is_quick(items[1:])
    if op is ops.SUBPATTERN:
        return _is_quick(value[3])
    if op is ops.BRANCH:
        return all(branch and branch[0][0] is ops.LITERAL for branch in value[1])
    return op in (ops.LITERAL, ops.IN)


def _heads(items: Iterable[Item], heads: Heads) -> Heads:
    """What matches begin with that begin with one of `heads` and go on with a sequence."""
    for op, value in items:
        if len(heads) > _MOST or not any(map(_is_open, heads)):
            return heads
        heads = _heads_of(op, value, heads)
    return heads


def _heads_of(op: Any, value: Any, heads: Heads) -> Heads:
    if op in _WITHOUT_WIDTH:
        return heads
    if op is ops.SUBPATTERN and not value[1]:
        return _heads(value[3], heads)
    if op is ops.BRANCH:
        return frozenset[Head]().union(*(_heads(branch, heads) for branch in value[1]))
    if op in _REPEATS:
        least, most, repeated = value
        told = _heads(repeated, heads)
        told = told if most == 1 else told | _heads(repeated, told)
        return told | heads if least == 0 else told
    return frozenset(
        head if not _is_open(head) else (*head, letter) for head in heads for letter in _letters(op, value)
    )


def _is_open(head: Head) -> bool:
    return len(head) < _LOOKED_AT and _ANY not in head


def _letters(op: Any, value: Any) -> list[str]:
    """The characters that an item matches, or any."""
    if op is ops.LITERAL:
        return [re.escape(chr(value))]
    if op is not ops.IN:
        return [_ANY]
    letters: list[str] = []
    for kind, told in value:
        if kind is ops.LITERAL:
            letters.append(re.escape(chr(told)))
        elif kind is ops.CATEGORY and told is ops.CATEGORY_DIGIT:
            letters.append(r"\d")
        elif kind is ops.RANGE and told[1] - told[0] < _MOST_OF_A_RANGE:
            letters += [re.escape(chr(code)) for code in range(told[0], told[1] + 1)]
        else:
            return [_ANY]
    return letters


def _look(heads: Heads) -> str:
    """A pattern of the heads: first letters that are followed by the same ones stand together."""
    behind: dict[str, set[str]] = {}
    for first, *rest in heads:
        behind.setdefault(first, set()).update(rest or [_ANY])
    firsts: dict[str, list[str]] = {}
    for first in sorted(behind):
        seconds = "" if _ANY in behind[first] else f"[{''.join(sorted(behind[first]))}]"
        firsts.setdefault(seconds, []).append(first)
    return "|".join(f"[{''.join(told)}]{seconds}" for seconds, told in firsts.items())
