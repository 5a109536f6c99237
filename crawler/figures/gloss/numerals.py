"""Numbers of a language, in digits, words or both, written again as the reader's grammar has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.gloss.digits import Digits, Printed
from crawler.figures.gloss.number_words import LETTERS, NumberWords
from crawler.figures.gloss.slashes import SLASH, Placed, is_of_old, is_turned
from crawler.figures.gloss.tally import Tally, Token
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.gloss.unspaced import Counting, next_number, shares_scale

_LETTER = re.compile(LETTERS)
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_TENS_OF_THOUSANDS = re.compile(r"\d{2,3}[.,]\d{3}")
_ROUND = "00"
_DEPOSITS = re.compile("re(?:serv|curs)")
# Characters within which a number stands with what it is of.
_NEAR = 120
_WORDED = {Decimal(worth): word for worth, word in _ENGLISH}
_SCALES = frozenset({"scale", "pair"})
# "2024" is a year as often as a number; English groups what is longer ("100200 tons").
_LONGEST_PLAIN = 5
# "603993.SH": no amount.
_CODE = re.compile(r"[.:][A-Za-z]")
_YEAR = re.compile(r"(?:19|20)\d\d|[١٢][٩٠]\d\d|[۱۲][۹۰]\d\d")
_MILLIARD = 10**9
_MILLION = 10**6
# From here on a whole number may be an amount that a per cent is of, and no year.
_AMOUNT = 3000


class Numeral(NamedTuple):
    """A number in a text: its span, what the reader is given for it, its value."""

    start: int
    end: int
    words: str
    value: Decimal


class NumeralScanner:
    """The numbers of one language in a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._digits = Digits(tongue)
        self._words = NumberWords(tongue)
        self._counting = Counting(tongue)
        self._has_tenths = any(worth < 1 for worth in tongue.scales.values())

    def find(self, lowered: str, text: str = "") -> Iterator[Numeral]:
        """The numbers of a text in order. `lowered` is the folded text in lower case, `text` as it was printed."""
        lowered = self._counting.readable(lowered)
        printed = self._digits.of_text(lowered, self._is_too_much)
        if SLASH in self._tongue.decimal and SLASH in lowered:
            of_old = is_of_old(text, self._tongue.folds)
            printed = printed.read(turned=self._is_turned(lowered, printed, of_old=of_old))
        yield from self._find(lowered, printed)

    def _is_too_much(self, lowered: str, number: str, end: int) -> bool:
        """ "18.625 million tons": more than there is of anything, so that the mark is a decimal one; money may be so
        much.
        """
        if not _TENS_OF_THOUSANDS.fullmatch(number):
            return False
        if self._tongue.nested and (
            number.endswith(_ROUND) or _DEPOSITS.search(lowered, end - _NEAR, end + _NEAR)
        ):
            # Where a thousand million is a milliard, what lies in the ground may be tens of them.
            return False
        scale = self._words.scale_behind(lowered, end)
        return scale is not None and scale[1] >= 10**6 and self._words.unit_follows(lowered, scale[0])

    def _is_turned(self, lowered: str, printed: Printed, *, of_old: bool) -> bool:
        """Whether the article's decimals stand in front of their slash."""
        runs = self._digits.runs(lowered)
        if not any(SLASH in run for _, run in runs):
            return False
        whole = [
            Placed(found.start, found.value)
            for found in self._find(lowered, printed)
            if found.value >= _AMOUNT and SLASH not in lowered[found.start : found.end]
        ]
        return is_turned(runs, whole, of_old=of_old)

    def _find(self, lowered: str, printed: Printed) -> Iterator[Numeral]:
        place = 0
        while (opening := self._words.opening.search(lowered, place)) is not None:
            vague = self._words.vague_end(lowered, opening.start())
            numeral = self._numeral(lowered, opening.start(), printed) if vague is None else None
            if numeral is not None:
                yield numeral
                place = numeral.end
                continue
            run_end = self._digits.run_end(lowered, opening.start())
            place = vague or max(opening.end(), opening.start() + 1, run_end)

    def _numeral(self, lowered: str, start: int, printed: Printed) -> Numeral | None:
        taken, refused = self._parts(lowered, start, printed)
        taken = _without_count(lowered, taken)
        if refused is not None and refused.kind in _SCALES:
            taken = _without_next(taken)
        while taken and (taken[-1].kind == "point" or self._goes_on(lowered, taken[-1].end)):
            taken = taken[:-1]
        if not taken or not self._counts(lowered, taken):
            return None
        tally = self._tallied(lowered, taken)
        if self._has_tenths and (whole := self._with_tenths(lowered, taken[-1].end, tally.value, printed)):
            return Numeral(start, whole[0], _grouped(whole[1]), whole[1])
        end = self._counting.past_inside(lowered, taken[-1].end)
        words = self._shared(lowered, taken, printed) or self._headed(lowered, taken)
        words = words or _written(lowered, tally, taken)
        return Numeral(start, end, self._counting.inside(lowered, start, end) + words, tally.value)

    def _headed(self, lowered: str, taken: list[Token]) -> str | None:
        """ "Exports (thousand tons):": the scale word of amounts that are listed below, no number itself."""
        scale = taken[0]
        if len(taken) > 1 or scale.kind != "scale" or scale.value not in _WORDED:
            return None
        return _WORDED[scale.value] if self._words.heads_a_list(lowered, scale.start, scale.end) else None

    def _with_tenths(
        self, lowered: str, end: int, value: Decimal, printed: Printed
    ) -> tuple[int, Decimal] | None:
        """ "24 and eight tenths": a whole number and what a joiner adds of one."""
        for at in self._words.behind_gaps(lowered, end):
            if lowered[end:at].strip() not in self._tongue.joiners:
                continue
            taken, _ = self._parts(lowered, at, printed)
            rest = self._tallied(lowered, taken).value
            if taken and taken[-1].kind == "scale" and rest < 1 and value == value.to_integral_value():
                return taken[-1].end, value + rest
        return None

    def _goes_on(self, lowered: str, end: int) -> bool:
        """Whether a word that is written together goes on behind its number words: "Einfuhr", "achtbar"."""
        if not (self._tongue.joined and self._tongue.spaced) or not lowered[end : end + 1].isalpha():
            return False
        return not lowered[end - 1].isdigit() and not lowered.startswith(self._tongue.glued, end)

    def _counts(self, lowered: str, taken: list[Token]) -> bool:
        first, last = taken[0], taken[-1]
        if len(taken) == 1 and (
            first.kind == "half" or lowered[first.start : first.end] in self._tongue.never_alone
        ):
            return False
        if any(token.kind == "digits" for token in taken):
            return True
        end = self._counting.past_inside(lowered, last.end)
        return self._counting.counts(lowered, first.start, end, opening=first.value)

    def _shared(self, lowered: str, taken: list[Token], printed: Printed) -> str | None:
        """ "30 to 50 wan": a number that shares the next one's scale where English has no word for it."""
        number, at = taken[0], next_number(lowered, taken[-1].end)
        if len(taken) > 1 or number.kind != "digits" or at is None:
            return None
        after, _ = self._parts(lowered, at, printed)
        if len(after) < 2 or after[0].kind != "digits" or after[-1].kind != "scale":
            return None
        high, tally = after[0].value, self._tallied(lowered, after)
        if len(tally.scales) > 1 or tally.scales[0] in _WORDED or not high:
            return None
        shares = shares_scale(lowered, number.end, number.value, high)
        return _grouped(number.value * tally.value / high) if shares else None

    def _parts(self, lowered: str, start: int, printed: Printed) -> tuple[list[Token], Token | None]:
        """The parts of the number that begins at `start`, and the one that did not belong to it any more."""
        tally = self._tally()
        taken: list[Token] = []
        token = self._token(lowered, start, printed)
        while token is not None and self._adds(tally, lowered, taken, token):
            taken.append(token)
            token = self._next_token(lowered, token.end, printed)
        return taken, token

    def _next_token(self, lowered: str, end: int, printed: Printed) -> Token | None:
        for behind in self._words.behind_gaps(lowered, end):
            token = self._token(lowered, self._counting.past_inside(lowered, behind), printed)
            if token is not None:
                return token
        return None

    def _tally(self) -> Tally:
        return Tally(reversed_units=self._tongue.reversed, nested=self._tongue.nested)

    def _tallied(self, lowered: str, taken: list[Token]) -> Tally:
        tally = self._tally()
        for index, token in enumerate(taken):
            self._adds(tally, lowered, taken[:index], token)
        return tally

    def _adds(self, tally: Tally, lowered: str, taken: list[Token], token: Token) -> bool:
        before = taken[-1] if taken else None
        if before is not None and before.kind == "scale":
            # "13 mil e 43 milhões" are two numbers; all in words, it is one.
            parts = not self._tongue.linked or taken[0].kind == "digits"
            tally.parted = parts and _LETTER.search(lowered, before.end, token.start) is not None
            scale = self._words.scale_behind(lowered, token.end)
            tally.ahead = scale[1] if scale else Decimal(0)
        if len(taken) == 1 and self._is_year_before(lowered, taken[0], token):
            return False
        return tally.add(token)

    def _is_year_before(self, lowered: str, number: Token, token: Token) -> bool:
        """ "In 2020 two million and 196 thousand", "in 2024 a milliard and 882 million": the year counts neither."""
        if number.kind != "digits" or not self._tongue.spaced:
            return False
        if not _YEAR.fullmatch(lowered, number.start, number.end):
            return False
        two = token.kind == "pair" and lowered[token.start : token.end] not in self._tongue.scales
        return two or (token.kind == "scale" and (token.value >= _MILLIARD or self._is_one(lowered, token)))

    def _is_one(self, lowered: str, scale: Token) -> bool:
        """ "In 2020 a million and 618 thousand", in one word (Arabic), with more behind it."""
        behind = lowered[scale.end : scale.end + 3].lstrip()
        one = self._tongue.pairs.get(lowered[scale.start : scale.end]) == scale.value == _MILLION
        return one and behind.startswith(tuple(self._tongue.joiners))

    def _token(self, lowered: str, place: int, printed: Printed) -> Token | None:
        if lowered[place : place + 1].isdigit():
            scale = self._words.scale_behind(lowered, self._digits.run_end(lowered, place))
            found = printed.at(lowered, place, scale=scale[1] if scale else None)
            return Token(place, found[0], "digits", found[1]) if found else None
        spelt = self._counting.figures(lowered, place)
        if spelt is not None:
            return Token(place, spelt[0], "digits", spelt[1])
        word = self._words.at(lowered, place)
        if word is None:
            return None
        end, kind, value = word
        if kind == "pair" and lowered[place:end] in self._tongue.scales:
            kind = "scale" if self._next_token(lowered, end, printed) else kind
        return Token(place, end, kind, value)


def _without_count(lowered: str, taken: list[Token]) -> list[Token]:
    """ "59 million two years before": words behind a scale of printed digits count something else, if nothing joins
    them.
    """
    last = max((index for index, token in enumerate(taken) if token.kind != "number"), default=-1)
    counts = last + 1 < len(taken) and taken[last].kind in _SCALES and taken[0].kind == "digits"
    if not counts or _LETTER.search(lowered, taken[last].end, taken[last + 1].start):
        return taken
    return taken[: last + 1]


def _without_next(taken: list[Token]) -> list[Token]:
    """ "128 thousand and 629 thousand": what the second scale word belongs to is a number of its own."""
    last = max((index for index, token in enumerate(taken) if token.kind in _SCALES), default=-1)
    return taken[: last + 1] or taken


def _written(lowered: str, tally: Tally, taken: list[Token]) -> str:
    """One printed number as it is grouped, one scale word with its number ("1.5 million"), all else in full."""
    if len(taken) == 1 and taken[0].kind == "digits":
        printed = lowered[taken[0].start : taken[0].end]
        coded = _CODE.match(lowered, taken[0].end) is not None
        plain = printed.isnumeric() and (len(printed) < _LONGEST_PLAIN or coded)
        return _plain(tally.value) if plain else _grouped(tally.value)
    if len(tally.scales) == 1 and tally.scales[0] in _WORDED and taken[-1].kind in (*_SCALES, "half"):
        for worth, word in _ENGLISH:
            if tally.value >= worth:
                return f"{_plain(tally.value / worth)} {word}"
    return _grouped(tally.value)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _grouped(value: Decimal) -> str:
    return f"{value.normalize():,f}" if value >= 1000 else _plain(value)
