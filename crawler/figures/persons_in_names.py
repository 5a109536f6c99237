"""Persons named right behind their office, or behind the body for which they speak."""

from __future__ import annotations

import re

from crawler.figures.name_words import COMPANY_WORDS, SOURCE_WORDS
from crawler.figures.words import Word, word_set

# "Corvane Chief Executive Officer Anil Jha": whose officer, and who.
_OFFICES = word_set(
    """chairman chairwoman chairperson director officer president ceo cfo coo minister manager secretary spokesman
    spokeswoman spokesperson governor executive head"""
)
_OF_OFFICES = _OFFICES | word_set(
    "managing chief executive vice deputy general executive senior operating financial"
)


# Characters ahead of a minister's name, and back from where he speaks, in which his office is told.
_AHEAD, _BACK = 60, 5000
_IS_MINISTER = re.compile(r"\b[Mm]inister (?:(?:for|of) [A-Za-z, ]+ )?(?:[A-Z][^\W\d_.]*\.? ){0,3}$")
_THE_MINISTER = re.compile(r", (?:the|an?) (?:[a-z]+ ){0,5}minister\b")


def is_minister(text: str, name: str, end: int) -> bool:
    """Whether somebody was told as a minister up to a place, whose figures are those of the land."""
    family = re.compile(rf"\b{re.escape(name.rpartition(' ')[2])}\b")
    return any(
        _IS_MINISTER.search(text, max(0, told.start() - _AHEAD), told.start())
        or _THE_MINISTER.match(text, told.end())
        for told in family.finditer(text, max(0, end - _BACK), end)
    )


# "Head of the Trade Organization of Hollin Province Reza Amini said": whose head, and who.
_SAYS = re.compile(
    r",? (?:said|says|told|announced|added|noted|stated|explained|predicted|put|clarified|revealed|affirmed|confirmed"
    r"|highlighted|stressed|emphasi[sz]ed|declared|disclosed)\b"
)
_WHOSE = SOURCE_WORDS | word_set("province county company complex")
_SPEAKERS_NAME = (2, 3, 4)
# "Youssef el-Raghy".
_PARTICLES = word_set("el al bin ibn abu ben de van der")
# "Says Hossein Safari of the Steel Association": behind both names of who speaks.
_SAID_BY = re.compile(r"\b(?:says|said|according to|adds|reckons) $")
_OF = 2


def beside_a_speaker(text: str, run: list[Word]) -> list[list[Word]]:
    """The words of a body or province and those of the person who speaks for it, named right behind."""
    if (
        len(run) > _OF
        and run[_OF].text == "of"
        and _SAID_BY.search(text[max(0, run[0].start - 14) : run[0].start])
    ):
        return [run[:_OF], run[_OF + 1 :]]
    last = next((at for at in range(len(run) - 1, 0, -1) if run[at].text in _WHOSE), None)
    if last is None or len(run) - last - 1 not in _SPEAKERS_NAME or not _SAYS.match(text, run[-1].end):
        return [run]
    person = run[last + 1 :]
    named = all(
        word.text in _PARTICLES or (word.capital and word.text not in COMPANY_WORDS) for word in person
    )
    return [run[: last + 1], person] if named else [run]


def beside_an_office(run: list[Word]) -> list[list[Word]]:
    """The words before an office and those of the person who holds it, where a person of two words is named."""
    last = next((at for at in range(len(run) - 3, -1, -1) if run[at].text in _OFFICES), None)
    if last is None or any(
        not word.capital or word.text in COMPANY_WORDS | SOURCE_WORDS for word in run[last + 1 :]
    ):
        return [run]
    first = last
    while first and run[first - 1].text in _OF_OFFICES:
        first -= 1
    return [run[:first], run[last + 1 :]]


# "Managing Director of Khuzestan Steel": an office, and whose it is.
_HOLDERS = word_set(
    "director manager chairman head president ceo chief officer spokesman executive shares stock investors"
)


def behind_an_office(run: list[Word]) -> list[Word]:
    """ "Managing Director of Khuzestan Steel": whose the office is."""
    at = next((at for at, word in enumerate(run) if at and word.text == "of" and not word.capital), None)
    if at is None or run[at - 1].text not in _HOLDERS:
        return run
    rest = run[at + 1 :]
    return rest[1:] if rest and rest[0].text == "the" else rest
