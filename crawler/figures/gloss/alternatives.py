"""Many words as one pattern: what they begin with alike is tried once, so that a class may hold hundreds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_ANY_ENDING = r"[^\W\d_]*"
_ABSENT = re.compile(r"([^()\]\\])\?")
_GROUP = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)")
_Tree = dict[str, "_Tree"]
# The key under which a tree tells that a word ends there.
_END = ""


def either(words: Iterable[str], gap: str) -> str:
    """A pattern that matches any of the words, written as in a language table, the longest where it can."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for token in word:
            node = node.setdefault(token, {})
        node[_END] = {}
    return _pattern(tree, gap)


def expanded(word: str) -> Iterator[str]:
    """The words that one with alternatives stands for: "ton(s)?" and "tons?" are "ton" and "tons"."""
    word = _ABSENT.sub(r"(\1)?", word)
    group = _GROUP.search(word)
    if group is None:
        yield " ".join(word.split())
        return
    for part in [*group["either"].split("|"), *([""] if group["optional"] else [])]:
        yield from expanded(word[: group.start()] + part + word[group.end() :])


def _pattern(tree: _Tree, gap: str) -> str:
    rest = [_token(token, gap) + _pattern(tree[token], gap) for token in sorted(tree, key=_rank) if token]
    if not rest:
        return ""
    whole = rest[0] if len(rest) == 1 and _END not in tree else f"(?:{'|'.join(rest)})"
    return f"(?:{whole})?" if _END in tree else whole


def _rank(letter: str) -> tuple[bool, bool, str]:
    """Letters before gaps before any ending, or a short word would hide a longer one."""
    return letter == "*", letter == " ", letter


def _token(token: str, gap: str) -> str:
    return {"*": _ANY_ENDING, " ": gap}.get(token) or re.escape(token)
