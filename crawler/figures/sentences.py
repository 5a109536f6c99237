"""Paragraphs and sentences of an article, as spans of its folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from crawler.figures.tickers import goes_on_with_ticker
from crawler.figures.words import word_set


class Sentence(NamedTuple):
    """Span of one sentence without surrounding space, and the number of its paragraph (0 is the lead)."""

    start: int
    end: int
    paragraph: int


# A line that ends a sentence and is followed by a capital starts a paragraph, even without a blank line between; a
# wrapped line does not. Items of lists ("• Tanami of Newmont", "2- Peru", "Tanami: 5 tons", "Tanami 5 (4)") and rows
# of tables ("cell | cell") stand alone.
_PARAGRAPH_BREAK = re.compile(
    # All begin with the line's end, which is quickly found; spaces before it belong to no paragraph.
    r"\n(?:[ ]{0,50}\n\s{0,200}|"
    + "|".join(rf"(?<=[.!?:;\"][ ]{{{spaces}}}\n)(?=[A-Z(\"])" for spaces in range(6))
    + r"|(?<=%\n)(?=[A-Z])|(?<=[A-Z]{3}\n)(?=[A-Z][a-z])|(?=[^\n|]{0,200}\|)|(?<=\|\n)"
    r"|(?=[•·▪●‣◦∙] {0,8}\w)|(?=[-*] [A-Z\d])|(?=\d{1,2} ?(?:[.)/] |[-–] ?)[A-Z][A-Za-z'])"
    r"|(?=[A-Z][^\n:.;\d]{1,40}(?:: ?(?:[a-z]+ ){0,5}| - )\d)"
    # "2021 - 2,940 kilograms", "Year 1400: 2,940 kilograms", "First 3 months of 1401 - 500 kilograms".
    r"|(?=(?:[Yy]ear |FY ?)?(?:1[34]|19|20)\d\d(?:[-/]\d{2,4})? ?[:=-] ?(?:[a-z]+ ){0,3}\d)"
    r"|(?=[A-Z][a-z]+ (?:\d{1,2} )?(?:months?|quarter|half)\b[^\n:.;-]{0,25} ?[:=-] ?(?:[a-z]+ ){0,3}\d)"
    r"|(?=[A-Z][^\n:.;\d]{1,40} \d[\d,.]*(?: \([^()\n]{1,40}\))?(?:\n|$)))"
)
_ABBREVIATIONS = word_set(
    """mr mrs ms dr prof gen st co corp inc ltd plc no nos approx est vs jan feb mar apr jun jul aug sep sept
    oct nov dec u.s u.k u.n b.s.c s.a a.s e.g i.e fig vol p pp c al etc messrs hon sen rep gov"""
)
_STOP = re.compile(r"([.!?])([\"')\]]{0,3})(\s+|(?=[A-Z][a-z])|(?=\())")
# "33 million lb. U3O8": the unit's full stop ends no sentence.
_FORMULA = re.compile(r"(?!Q[1-4]\b|H[12]\b|[FC]Y ?\d)[A-Z][A-Za-z]?\d")
# "Singareni Collieries Co. Ltd": what kind of company it is goes on.
_LEGAL_FORM = re.compile(r"(?:Ltd|Inc|Limited|LLC|Pvt|Pty|Corp|Company)\b")
# "Mt. Marion", but "It made 5 Mt. Rio Tinto".
_MOUNT = re.compile(r"(?<![\w.])(?<!\d )Mt$")
# "Loulo-Gounkoto, Mali. 176 koz.": an item of a list, and how much it is.
_ITEM = re.compile(r"\s*[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}(?:, [A-Z][\w' ]{2,30})?")
_ITS_AMOUNT = re.compile(r"\d[\d.,]* ?(?:koz|moz|kt|mt|t|tonn?e?s?|ounces|oz|kg)\b[.;]")
_LONGEST = 1500
_SHORTEST_PROSE = 40
_SMALL_WORD = re.compile(
    r"(?:an?|the|and|or|of|in|to|from|for|by|with|which|that|while|compared|versus|against)\b"
)
_LAST_WORD = re.compile(r"[\w.&]{1,20}$")


# "(Corrects second paragraph to show exports were 5 tons)": what the newsroom says of its own story.
_NOTE = re.compile(
    r"\((?:Corrects?|Corrected|Adds|Updates?|Recasts|Refiles|Repeats|Rewrites|Fixes|Clarifies|Removes|Changes|Releads)\b[^\n]*\)\.?"
)
_NOTES_STAND_IN = 3


def _is_note_of_editors(text: str, sentence: Sentence) -> bool:
    """Whether a sentence near the head of a story only tells what was changed in it."""
    opens = sentence.paragraph < _NOTES_STAND_IN and text.startswith("(", sentence.start)
    return opens and _NOTE.fullmatch(text, sentence.start, sentence.end) is not None


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs of a folded text, without surrounding space."""
    start = 0
    for gap in _PARAGRAPH_BREAK.finditer(text):
        if _goes_on(text, start, gap):
            continue
        yield from _trimmed(text, start, gap.start())
        start = gap.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, start: int, gap: re.Match[str]) -> bool:
    """Prose that breaks off without a mark before a blank line, and goes on behind it in small letters."""
    is_prose = gap.start() - start > _SHORTEST_PROSE and text[gap.start() - 1].islower()
    return is_prose and "\n\n" in gap[0] and _SMALL_WORD.match(text, gap.end()) is not None


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a folded text in order."""
    whole = (
        part
        for left, right in paragraphs(text)
        for line in _lines(text, left, right)
        for part in _headed(text, *line)
    )
    for number, (start, end) in enumerate(whole):
        for left, right in _split(text, start, end):
            told = (Sentence(*part, number) for part in _bounded(text, left, right))
            yield from (sentence for sentence in told if not _is_note_of_editors(text, sentence))


# A line of a few words that ends no sentence, and the line behind it.
_HEADING = re.compile(r"([A-Z][^\n|]{1,60}[\w)])[ ]*\n(?=[A-Z\"])(\S{1,40})([^\n]{0,200})")


# From so many characters on a line is a paragraph of its own, which nobody wraps, and by how many one that ends on
# purpose is shorter.
_PARAGRAPH_LONG, _SHORTER = 120, 12
_NEXT_LINE = re.compile(r"[ ]*\n(?=[A-Z][^\s]*)(?P<word>\S+)")
_GOES_ON_WITH = re.compile(
    r"(?:[,(-]|\b(?:of|and|the|in|to|for|with|by|from|at|as|or|an?|than|its|include[sd]?))$"
)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a paragraph that end on purpose, where others are so long that nobody has wrapped them."""
    longest = max(len(line) for line in text[start:end].split("\n"))
    left = start
    for gap in _NEXT_LINE.finditer(text, start, end) if longest >= _PARAGRAPH_LONG else ():
        line = text[max(left, text.rfind("\n", start, gap.start()) + 1) : gap.start()]
        if len(line) + len(gap["word"]) + _SHORTER < longest and not _GOES_ON_WITH.search(line):
            yield from _trimmed(text, left, gap.start())
            left = gap.start("word")
    yield from _trimmed(text, left, end)


def _headed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph, apart from the heading on its first line: a wrapped line would have held the next line's first
    word, too.
    """
    found = _HEADING.match(text, start, end)
    if found is not None and len(found[1]) + len(found[2]) < len(found[2]) + len(found[3]):
        yield found.span(1)
        yield from _trimmed(text, found.end(1), end)
    else:
        yield start, end


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    left = start
    for stop in _STOP.finditer(text, start, end):
        right = stop.end(2)
        if right < end and not _ends_here(text, left, stop):
            continue
        yield from _trimmed(text, left, right)
        left = right
    yield from _trimmed(text, left, end)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in parts of bounded length, so that work within one stays linear in the text."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _ends_here(text: str, left: int, stop: re.Match[str]) -> bool:
    follow = text[stop.end(3) : stop.end(3) + 1]
    if follow.islower() or (stop[1] == "." and not stop[3] and follow == "("):
        return False
    if stop[1] != ".":
        return True
    if _FORMULA.match(text, stop.end(3)) or _LEGAL_FORM.match(text, stop.end(3)):
        return False
    if _MOUNT.search(text, max(left, stop.start() - 5), stop.start()):
        return False
    if goes_on_with_ticker(text, stop.start(), stop.end(3)):
        return False
    if _ITEM.fullmatch(text, left, stop.start()) and _ITS_AMOUNT.match(text, stop.end(3)):
        return False
    word = _LAST_WORD.search(text, max(left, stop.start() - 20), stop.start())
    return word is None or not _is_abbreviation(word[0], follow)


def _is_abbreviation(word: str, follow: str) -> bool:
    if word.lower() in _ABBREVIATIONS:
        return not (word.lower() in ("co", "corp", "inc", "ltd", "plc", "etc") and follow.isupper())
    return len(word) == 1 and word.isupper()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
