"""What a language that does not part its words asks of its numbers: which characters count, and what they share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from crawler.figures.gloss.tongue import Tongue

# "30 to 50 wan tons": the scale is said once.
_SHARED = re.compile(r"(?P<mark>-{1,2}|~|～|至|到|、|,)(?=\d)")
_JUST_LISTED = frozenset({"、", ","})
# Signs of wide letters bring their own space, and so do narrow ones between them.
_LETTER = r"[^\W\d_a-zA-Z]"
_WIDE = {
    "（": "(",
    "）": ")",
    "％": "%",
    "。": ".",
    "，": ",",
    "、": ",",
    "；": ";",
    "：": ":",
    "！": "!",
    "？": "?",
    "．": ".",
}
_SIGN = re.compile(
    rf"[。，、；：！？](?! )|(?<={_LETTER})[,;:](?=[^ \n])|(?<=[)%])[,;:](?=[^ \n])|[,;:](?={_LETTER})"
    rf"|(?<=[^\W_])[（(]|[）)%％](?=[^\W_])"
)
# "4，343": thousands.
_GROUPED = re.compile(r"\d，\d{3}(?!\d)")
_OPENING = frozenset("（(")
_WHAT_IT_IS = frozenset({"the company", "the group", "the mine"})


def signs(text: str) -> Iterator[tuple[int, int, str]]:
    """The signs of a text that want a space beside them: span and what is written for each."""
    for sign in _SIGN.finditer(text):
        if sign[0] == "，" and _GROUPED.match(text, sign.start() - 1):
            yield sign.start(), sign.end(), ","
            continue
        written = _WIDE.get(sign[0], sign[0])
        yield sign.start(), sign.end(), f" {written}" if sign[0] in _OPENING else f"{written} "


def behind_letters(before: str, english: str) -> str:
    """力拓公司, 智利第三季度: what they belong to stands right before; 公司 behind a Latin name says no more."""
    if not before.isalpha() or not english.startswith("the "):
        return english
    return "" if before.isascii() and english in _WHAT_IT_IS else english.removeprefix("the ")


class Counting:
    """Tells numbers from characters that only stand for one in words and names."""

    def __init__(self, tongue: Tongue) -> None:
        self._unread = _either(tongue.unread)
        self._counted = _either(tongue.counted)
        self._counting = tongue.counting
        self._inside = _either(tongue.inside)
        self._english = tongue.inside
        self._figures = {
            word: int(value)
            for word, value in tongue.numbers.items()
            if value < 10 and len(word) == 1 and not tongue.spaced
        }
        figure = f"[{''.join(self._figures)}]"
        self._spelt = re.compile(rf"{figure}{{4}}(?!{figure})") if self._figures else None

    def readable(self, lowered: str) -> str:
        """The text with the words blotted out in which no number is read; same length."""
        if self._unread is None:
            return lowered
        return self._unread.sub(lambda found: "\x00" * len(found[0]), lowered)

    def counts(self, lowered: str, start: int, end: int, *, opening: Decimal) -> bool:
        """Whether a number in words alone is one: it opens with a figure, and what is counted stands beside it."""
        if self._counted is None or lowered.endswith(self._counting, 0, start):
            return True
        return opening < 100 and self._counted.match(lowered, end) is not None

    def figures(self, lowered: str, place: int) -> tuple[int, Decimal] | None:
        """The end and the value of a year written figure by figure (二〇二四)."""
        spelt = self._spelt.match(lowered, place) if self._spelt else None
        if spelt is None:
            return None
        return spelt.end(), Decimal("".join(str(self._figures[figure]) for figure in spelt[0]))

    def past_inside(self, lowered: str, end: int) -> int:
        """The place behind a word that stands within or behind a number, or `end`."""
        found = self._inside.match(lowered, end) if self._inside else None
        return found.end() if found else end

    def inside(self, lowered: str, start: int, end: int) -> str:
        """The English of such a word within a number, with a space; else nothing."""
        found = self._inside.search(lowered, start, end) if self._inside else None
        return f"{self._english[found[0]]} " if found else ""


def shares_scale(lowered: str, end: int, low: Decimal, high: Decimal) -> bool:
    """Whether a number that ends at `end` shares the scale of the next: "30 to 50 wan", "3, 4 wan"."""
    mark = _SHARED.match(lowered, end)
    return mark is not None and (low < high or mark["mark"] in _JUST_LISTED)


def next_number(lowered: str, end: int) -> int | None:
    """Where the number begins that a range or list at `end` goes on with; None where there is none."""
    mark = _SHARED.match(lowered, end)
    return mark.end() if mark else None


def _either(words: Iterable[str]) -> re.Pattern[str] | None:
    told = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, told))) if told else None
