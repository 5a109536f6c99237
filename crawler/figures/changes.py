"""Per cents that say how much a quantity changed: sign, value and what it is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.change_bases import basis_told
from crawler.figures.change_carried import carried
from crawler.figures.change_senses import is_difference, is_of_another_thing, is_rate_of_growth
from crawler.figures.languages import Language
from crawler.figures.openings import quick
from crawler.figures.words import Mark, PhraseTable, Words


class Change(NamedTuple):
    """A signed per cent and its basis (yoy, mom, qoq, plan, other), with the span of the printed per cent.

    `listed` is the per cent's place in a list with one sign ("by 1, 2 and 8 per cent"), else None.
    """

    start: int
    end: int
    percent: Decimal
    basis: str | None
    listed: int | None = None


# "3% above 40 tons" is a change, "above 40 tons" a bound.
_BEHIND_PERCENT = re.compile(r"(?:%|per ?cent|pct)(?: (?:points? )?)$")
# "Gold fell 9.8%, silver 3.1% and copper grew": the verb behind is the next one's.
_NEXT_SUBJECT = re.compile(r" and (?:the |that of |of )?[a-z]+ $")
# "Rose to 112 tons from 107 tons in the second quarter, or 4.7 per cent".
_OR = re.compile(r", or (?:by )?$")
_MOVES_TO = re.compile(r" (?:[\d.]+ ?% |[\d.]+ per ?cent )?to ")
# Another clause or amount between a word of direction and its per cent; a year is none.
_FAR = re.compile(r"[;:]|(?!(?:1[349]|20)\d\d(?!\d))(?<!\d)\d{4,}")
_CLAUSE_END = re.compile(r"[,;:()\d]|\b(?:while|whereas|but|though|as)\b")
_MADE_UP = re.compile(
    r"\b(?:made|makes|make|making|taking|take|took|set|end|ended|accounts?|accounted|well|over"
    r"|represents?|equals?|using|used) $"
)


# "(NYSE:FCX -1.4%)" is the share's move.
_TICKER = re.compile(r"\([a-z]+: ?[a-z0-9.]+ $")
# "By 1, 2 and 8 per cent" is a list; the day before ", one per cent" is not.
_IS_LIST = re.compile(
    r"\d\S* and (?:minus |plus )?\S+ ?(?:%|per)|(?:%|per ?cent),? .*(?:%|per ?cent)|respectively"
)


_PLAN_BASIS = (
    r"\b(?:than|compared (?:to|with)|relative to|above|below|beyond|against|over|of|from|versus|beat|beats|beating"
    r"|exceed"
    r"|exceeded|exceeding|exceeds|top|tops|topped|topping|overshot|outdid|surpass|surpassed|under|behind|ahead of"
    r"|miss|missed|missing|undershot) (?:\w+ ){0,3}"
)
# "The plan was thus exceeded by 5%".
_BEATEN = (
    r" (?:for (?:[a-z]+ ){1,4}?)?(?:was|were|has been|have been|had been) (?:[a-z]+ ){0,2}?"
    r"(?:exceeded|surpassed|beaten|topped|overfulfilled|overshot|outdone|missed|undershot|undercut)\b"
)


_LONGEST_LIST = 70
# "39% and 38% month-on-month and year-on-year respectively".
_BY_LETTER = {"m": "mom", "q": "qoq", "y": "yoy"}
# "Changes of 7, -3 and minus one percent", "(20 Mt, - 1.1%)": a sign before its number; "plus or minus 5%" is a margin.
_SIGN = (
    r"(?:[+-]|(?:(?<=\()|(?<=, ))[+-] (?=\d)"
    r"|(?<=[ (])(?:(?<!plus or )(?<!plus and )(?<!plus/)minus|plus(?! or\b)) )"
)
_ON = r"(?:(?:month|quarter|year)[- ](?:on|over)[- ](?:month|quarter|year)|[mqy][-/]?o?[-/]?[mqy])"
_TWO_BASES = re.compile(rf",? (?P<one>{_ON}) and (?P<other>{_ON})(?![a-z])")


def _base(name: str, words: str) -> str:
    """The pattern of what tells a basis."""
    if name != "plan":
        return rf"\b(?:{words})(?![a-z])"
    return rf"{_PLAN_BASIS}\b(?:{words})(?![a-z])|\b(?:{words}){_BEATEN}"


class ChangeGrammar:
    """The changes of one language."""

    def __init__(self, language: Language) -> None:
        self._numbers = {**language.number_words}
        # "2,1 percent" has a decimal comma.
        words = "|".join(self._numbers)
        number = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}},\d{{1,2}}(?![\d,])|\d{{1,4}}(?:\.\d+)?|{words})"
        percent = "|".join(sorted(map(re.escape, language.percent), key=len, reverse=True))
        self._mark = re.compile(rf"(?:{percent})(?:(?![a-z])|(?=[ymq]-?o-?[ymq]))(?! points?)")
        self._before = quick(
            rf"(?<![\w.,$+-])(?P<list>(?:{_SIGN}?(?!\d{{4}}|\d{{1,3}},\d{{3}}){number}(?: ?(?:{percent}))?,?"
            r" (?:and )?){0,9}?)"
            rf"(?P<sign>{_SIGN})?(?P<last>{number})[ -]?(?:{percent})$"
        )
        self._number = re.compile(number)
        self._signed = re.compile(rf"(?P<sign>{_SIGN})?(?P<number>{number})")
        self._directions = PhraseTable(
            [(word, 1) for word in language.rise] + [(word, -1) for word in language.fall]
        )
        self._bases = [
            (name, quick(_base(name, "|".join(map(re.escape, phrases)))))
            for name, phrases in language.bases.items()
        ]
        self._value = re.compile(
            rf"\b(?:{'|'.join(language.not_tonnage)})\b|(?:to|from|at) (?:[$€£]|us\$|usd)"
        )

    def find(self, text: str, words: Words, start: int, end: int) -> list[Change]:
        """The changes of the lower-case sentence text[start:end]; per cents of shares, grades and money
        values are none.
        """
        matches = self._per_cents(text, start, end)
        if not matches:
            return []
        directions = self._moving(text, words, start)
        found: list[Change] = []
        sign: int | None = None
        for index, match in enumerate(matches):
            stop = matches[index + 1].start() if index + 1 < len(matches) else end
            floor = matches[index - 1].end() if index else start
            own = self._sign(text, match, directions, floor, stop)
            sign = own if own is not None else carried(text, match, sign, floor)
            if (
                sign is None
                or _TICKER.search(text[max(start, match.start() - 20) : match.start()])
                or is_of_another_thing(text, match, start, stop, self._value)
            ):
                continue
            found += self._changes(text, match, sign, basis_told(text, match, end, self._bases))
        return found

    def _per_cents(self, text: str, start: int, end: int) -> list[re.Match[str]]:
        """The printed per cents with their lists; each is read backwards from its sign, over a bounded
        stretch.
        """
        matches: list[re.Match[str]] = []
        for mark in self._mark.finditer(text, start, end):
            begin = mark.start() - (mark.start() > start and text[mark.start() - 1] in " -")
            match = self._before.search(text, max(start, begin - _LONGEST_LIST), mark.end())
            if match is None:
                continue
            while matches and matches[-1].start() >= match.start():
                matches.pop()
            matches.append(match)
        return matches

    def _moving(self, text: str, words: Words, start: int) -> list[Mark[int]]:
        return [
            mark
            for mark in self._directions.find(text, words)
            if _is_movement(text, text[max(start, mark.start - 10) : mark.start], mark)
        ]

    @staticmethod
    def _sign(
        text: str, match: re.Match[str], directions: Iterable[Mark[int]], floor: int, stop: int
    ) -> int | None:
        if match["sign"] or match["last"] in ("0", "0.0"):
            return _of_sign(match["sign"])
        if _PRINTED_SIGN.search(match["list"]):
            return 1
        if is_rate_of_growth(text, match) or is_difference(text, match):
            return 1
        if _OR.search(text, max(floor, match.start() - 8), match.start()):
            told = {mark.value for mark in directions if floor <= mark.start < match.start()}
            moves = {
                mark.value for mark in directions if floor <= mark.start and _MOVES_TO.match(text, mark.end)
            }
            told = moves if len(moves) == 1 else told
            if len(told) == 1:
                return told.pop()
        best: tuple[int, int] | None = None
        # "Raised output of steel in six months compared to the same period of 2009 by 18%".
        by, was = (text.endswith(said, 0, match.start()) for said in (" by ", " was "))
        for mark in directions:
            if mark.end <= match.start() and mark.start >= floor:
                gap = text[mark.end : match.start()]
                # "The increase in pellets compared to the first nine months of last year was 3 percent."
                reach = 160 if by or (was and text.endswith("the ", 0, mark.start)) else 60
                cost = len(gap) if len(gap) < reach and not _FAR.search(gap) else None
                cost = cost + 12 if cost is not None and "," in gap else cost
            elif match.end() <= mark.start < stop:
                gap = text[match.end() : mark.start]
                if gap == ") " and text.endswith("(", 0, match.start()):
                    gap = " "  # "10,000 tonnes (2%) higher"
                near = len(gap) < 34 and not _CLAUSE_END.search(gap.strip(" (,"))
                cost = len(gap) + 3 if near and not _NEXT_SUBJECT.search(gap) else None
                cost = cost + 20 if cost is not None and "," in gap else cost
            else:
                continue
            if cost is not None and (best is None or cost < best[0]):
                best = (cost, mark.value)
        return best[1] if best else None

    def _changes(self, text: str, match: re.Match[str], sign: int, basis: str | None) -> list[Change]:
        after = text[match.end() : match.end() + 60]
        pair = re.match(
            r"(?: \w+){0,2}? (?:in|by|in terms of) (?:both )?(weight|value|tonnage|volume"
            r"|quantity) and (?:in |by )?(weight|value|tonnage|volume|quantity)",
            after,
        )
        if pair and match["list"]:
            first = [number[0] for number in self._number.finditer(match["list"])][-1]
            value = match["last"] if pair[1] == "value" else first
            return [Change(match.start(), match.end(), sign * self._value_of(value), basis)]
        if match["list"] and (two := _TWO_BASES.match(after)):
            first = [number[0] for number in self._number.finditer(match["list"])][-1]
            return [
                Change(match.start(), match.end(), sign * self._value_of(value), _BY_LETTER[two[name][:1]])
                for value, name in ((first, "one"), (match["last"], "other"))
            ]
        listed = (
            [*self._signed.finditer(match["list"])]
            if _IS_LIST.search(text[match.start() : match.end() + 60])
            else []
        )
        signed = _PRINTED_SIGN.search(match["list"]) or (listed and match["sign"])
        signs = [_of_sign(item["sign"]) if signed else sign for item in listed]
        values = [self._value_of(item["number"]) for item in listed] + [self._value_of(match["last"])]
        return [
            Change(match.start(), match.end(), way * value, basis, index if listed else None)
            for index, (way, value) in enumerate(zip([*signs, sign], values, strict=True))
        ]

    def _value_of(self, printed: str) -> Decimal:
        if printed in self._numbers:
            return self._numbers[printed]
        return Decimal(printed.replace(",", "." if _DECIMAL_COMMA.fullmatch(printed) else ""))


_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_PRINTED_SIGN = re.compile(_SIGN)


def _of_sign(printed: str | None) -> int:
    """The way of a change by its printed sign; without one, up."""
    return -1 if printed in ("-", "- ", "minus ") else 1


_BOUNDS = frozenset({"more", "less", "over", "above", "under", "below", "exceeded", "exceeds", "exceed"})
_BOUND_AFTER = re.compile(
    r"\b(?:by|of|to|at|over|than|with|,|and|rose|grew|fell|up|down|jumped|increased|declined|dropped) $"
)


def _is_movement(text: str, before: str, mark: Mark[int]) -> bool:
    """Whether a word of direction tells of a change, and not how exact an amount is ("above 40 tons")."""
    word, after = text[mark.start : mark.end], text[mark.end : mark.end + 12]
    if word == "above" and text.endswith("the ", 0, mark.start):
        return False  # "the above five mines"
    if word == "short":
        return after.startswith(" of")
    if word == "beyond":
        return _BEHIND_PERCENT.search(before) is not None
    if word == "off":
        return re.match(r" (?:by |about |some )?\d", after) is not None
    if _BEHIND_PERCENT.search(before):
        return True
    if _MADE_UP.search(before) or (word in _BOUNDS and re.match(r"(?: than)? \d", after)):
        return False
    bound = word in ("more", "less") and re.match(r"(?: than)? (?:the )?\d", after)
    return not (bound and _BOUND_AFTER.search(before))
