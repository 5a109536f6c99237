"""Where a verb stands in a clause, and which participles only describe."""

from __future__ import annotations

import re
from collections.abc import Iterator

VERBS = (
    r"is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|did|does|made|sold|rose|fell|grew|sank"
    r"|shrank|came|went|saw|sees|met|hit|cut|set|put|gave|dug|held|holds|took|takes|led|lost|won|ran|runs|brought"
    r"|bought|sent|kept|keeps|stood|stands|stayed|meant|means|built|got|left|became|began|begins|beat|broke|drove|made|makes"
    r"|produces?|expects?|plans|aims?|wants?|hopes?|intends?|targets|forecasts?|guides|sells|mines|exports|ships|yields"
    r"|contributes|accounts|remains?|gives|needs?|requires?|consumes?|buys?|thinks|estimates|contains|hosts|boasts|used|lies|supplies|smelts|adds"
    r"|operates|owns|says|said|told|tells|followed|follows"
)
_VERBS = frozenset(
    form for verb in VERBS.split("|") for form in (verb.removesuffix("s?"), verb.removesuffix("?"))
)
# It begins with a set of letters, so that the engine passes over what lies between them.
WORD = re.compile(r"[a-z](?<![\w-][a-z])[a-z]*+(?![\w-])")
_SHORTEST_PARTICIPLE = len("rated")
# What stands before a participle that describes a noun ("the refined output").
_DESCRIBING = "the|a|an|its|their|his|our|this|of|in|at|by|from|for|with|and|to|on|than|or|total|all"
_DESCRIBING_WORDS = frozenset(_DESCRIBING.split("|"))
_DESCRIBES = re.compile(rf"(?:^|'s|s'|\b(?:{_DESCRIBING})|[(:;])\s*$")


def first_verb(text: str, start: int, at: int) -> int:
    """Where the clause's first verb stands outside of asides, or its amount."""
    for place in verbs_between(text, start, at):
        behind_comma = text.endswith(", ", start, place) and text.count(",", start, place) < 2
        if not behind_comma and place > start and not is_described(text, max(start, place - 12), place):
            return place
    return at


def verbs_between(text: str, start: int, end: int) -> Iterator[int]:
    """Where the verbs of text[start:end] stand."""
    return (word.start() for word in WORD.finditer(text, start, end) if is_verb(word))


def is_verb(word: re.Match[str] | None) -> bool:
    """Whether a word in small letters is a verb, or a participle: one with no hyphen ("state-owned")."""
    if word is None:
        return False
    told = word[0]
    return told in _VERBS or (told.endswith("ed") and len(told) >= _SHORTEST_PARTICIPLE and told[-3] != "e")


def is_described(text: str, start: int, at: int) -> bool:
    """Whether the words text[start:at] say that a noun is described behind them."""
    _, gap, last = text[start:at].rstrip().rpartition(" ")
    if gap and last.isalpha():
        return last in _DESCRIBING_WORDS
    return _DESCRIBES.search(text, start, at) is not None
