"""What a whole article tells of its producers, before it is read: which are sites or companies, how often named.

A reader who has seen the article once knows that "Aitik" is a mine though its first sentence does not say so.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from crawler.figures.appositions import is_owner
from crawler.figures.cast import Cast
from crawler.figures.clause_verbs import VERBS
from crawler.figures.name import Name
from crawler.figures.producers import OWNER, PRODUCERS, is_producer
from crawler.figures.views import View

_SITE_WORD = (
    r"mine|operation|project|smelter|refinery|complex|pit|deposit|plant|mill|concentrator|steelworks|colliery"
    r"|asset|joint venture"
)
# "Hollin gold mine", but not "Corvane runs two mines".
_SITE_BEHIND = re.compile(
    rf" (?:(?!(?:{VERBS}|and|or|of|in|at|with|by|from|for|to|on|the|its|their|two|three|four|five|several|other|all"
    rf"|both)\b)[a-z-]+(?<!ed) ){{0,2}}?(?:{_SITE_WORD})s?\b(?! (?:owner|operator|developer))"
)
_SITE_AHEAD = re.compile(
    r"\b(?:at|(?:restart|reopen|idl|commission|recommission|operat|develop|ramp|expand|mothball|curtail)(?:s|ed|ing|es)?"
    rf"|(?:{_SITE_WORD})(?: of| called| named|,)?) (?:the |its )?$"
)
# "The mine San Rafael", "the refinery of Pisco", "Skorpion, the mine of which", "Aitik mine": by which word.
_WORK_AHEAD = re.compile(
    r"(?<!, the )(?<!, a )\b(mine|smelter|refinery|joint venture)(?: of| called| named|,)? $"
)
_WORK_BEHIND = re.compile(
    r"(?:,? (?:the|its|a) (?:[a-z-]+ ){0,2}| (?:[a-z-]+ )?)?(mine|smelter|refinery|joint venture)\b"
)
# "Hollin, its biggest gold mine", "Hollin, the only refinery of the country".
_IS_ITS_SITE = re.compile(
    r", (?:its|the (?:company|group|miner)'s|their|(?:one|another) of its"
    r"|the (?:(?:country|nation|state|region|world|continent)'s )?(?:only|sole|largest|biggest|main|oldest|newest))"
    rf" (?:[a-z-]+ ){{0,4}}?(?:{_SITE_WORD})\b"
    r"(?! (?:owner|operator))"
)
_WORKS_BEHIND = re.compile(rf" (?:(?!(?:{VERBS}|in|of|on|by)\b)[a-z-]+ ){{0,4}}?(?:{_SITE_WORD})s?\b")
_AT_A_SITE = re.compile(r"\bat (?:the|its) (?:[\w%-]+[ -](?:owned )?)?$")
_ACTS_AS_COMPANY = re.compile(
    r"(?: \([^()]{2,30}\))?,? (?:said|says|expects?|expected|owns?|owned|holds|operates|runs|plans|aims|wants|reported"
    r"|announced|acquired|bought|sees|forecasts?|guided|guides|which (?:owns|operates|holds|runs"
    r"|controls)|a unit of|a subsidiary of)\b"
)
# "Miner Corvane", "shares in Corvane".
_COMPANY_AHEAD = re.compile(
    r"\b(?:miner|producer|steelmaker|smelter|company|group|giant|major|explorer|developer|owner|operator|partner|parent"
    r"|shares (?:in|of)) $"
)
_OFFICERS = re.compile(
    r"(?:'s?)? (?:ceo|cfo|coo|chief executive|chief|chairman|chair|president|vice president|managing director|head|boss"
    r"|executive|shares|stock|board|management|investors|shareholders)\b"
)
_OWNS = re.compile(
    r"'s? (?:[a-z-]+ ){0,3}(?:[A-Z]|mines?\b|operations?\b|subsidiar|unit\b|shares\b|stake\b|project)"
)
_OFTEN = 3
_BRACKET = re.compile(r" \([^()]*\)")


class Place(NamedTuple):
    """What a whole article makes of a name: as of `kind` and `often`, and whether it is the only site or company."""

    kind: str
    often: str
    is_only: bool


class Outline:
    """The producers of an article by their fullest names."""

    def __init__(self) -> None:
        self._cast = Cast()
        self._named: Counter[str] = Counter()
        self._sites: Counter[str] = Counter()
        self._companies: Counter[str] = Counter()
        self._full: dict[str, str] = {}
        self._places: dict[str, Place] = {}
        self._arms: dict[str, set[str]] = {}
        self._works: dict[str, set[str]] = {}
        self.profile = ""
        # The only site of an article on its owner, if the first sentence is about what goes on there.
        self.lead_site: str | None = None
        self._in_lead: set[str] = set()
        self._in_title: set[str] = set()

    def note(self, view: View) -> None:
        """Takes in the next sentence, or the title; the rows of a table tell of no names."""
        if view.text.find("|", view.start, view.end) >= 0:
            return
        told = self._cast.admit(view.text, view.names)
        self._note_arms(view, told)
        names = [name for name in told if name.entity.kind in PRODUCERS and is_producer(view.lower, name)]
        for name in names:
            if _AT_A_SITE.search(view.lower, view.start, name.start) and _WORKS_BEHIND.match(
                view.text, name.end
            ):
                self._in_lead |= {name.entity.name} if view.sentence.paragraph == 0 else set()
            self._named[name.entity.name] += 1
            self._weigh(view, name)
        for left, right in pairwise(names):
            if left.possessive and right.start - left.end < _BESIDE and not right.possessive:
                self._companies[left.entity.name] += 1
                self._sites[right.entity.name] += 1

    def note_title(self, view: View) -> None:
        """Takes in the title: a site that it names without its owner is what the article is about."""
        self.note(view)
        self._in_title = {name.entity.name for name in view.names if name.entity.kind in PRODUCERS}

    def _note_arms(self, view: View, told: list[Name]) -> None:
        """ "Corvane Peru": a producer and, right behind it, the land that its arm works in."""
        for left, right in pairwise(told):
            beside = right.entity.kind == "country" and right.start == left.end + 1
            if beside and left.entity.kind in PRODUCERS:
                self._arms.setdefault(right.entity.name, set()).add(view.text[left.start : right.end])

    def _weigh(self, view: View, name: Name) -> None:
        told, before = name.entity.name, view.lower[max(0, name.start - 16) : name.start]
        if work := _WORK_AHEAD.search(before) or _WORK_BEHIND.match(view.lower, name.end):
            self._works.setdefault(told, set()).add(work[1])
        if name.entity.kind == "mine":
            self._sites[told] += 2
        elif name.entity.kind == "company":
            self._companies[told] += 1
        if _IS_ITS_SITE.match(view.lower, name.end):
            self._sites[told] += 2
        if not name.possessive and (_SITE_BEHIND.match(view.text, name.end) or _SITE_AHEAD.search(before)):
            self._sites[told] += 1
        if (
            _ACTS_AS_COMPANY.match(view.lower, name.end)
            or _OFFICERS.match(view.lower, name.end)
            or _COMPANY_AHEAD.search(before)
            or (name.possessive and _OWNS.match(view.text, name.end))
            or OWNER.match(view.lower, name.end)
            or is_owner(view.lower, name)
        ):
            self._companies[told] += 1

    @property
    def informants(self) -> set[str]:
        """Who only tells, so far."""
        return self._cast.informants

    def settle(self) -> None:
        """Brings all names together under the fullest ones; to be called once, after the last sentence."""
        for counts in (self._named, self._sites, self._companies):
            for name, count in list(counts.items()):
                full = self._cast.full_name(name)
                if full != name:
                    counts[full] += count
                    del counts[name]
        sites = [name for name, count in self._named.items() if count > 0 and self.kind(name) == "site"]
        kinds = Counter(self.kind(name) for name, count in self._named.items() if count > 0)
        self.profile = f"{_few(kinds['company'])} {_few(kinds['site'])} {_few(kinds['body'])}"
        titled = {self._cast.full_name(name) for name in self._in_title}
        alone = self.profile == "one one no" and (sites[0] in self._in_lead or titled == {sites[0]})
        self.lead_site = sites[0] if alone else None

    @property
    def producers(self) -> tuple[str, ...]:
        """The mines and companies that the article names, by their fullest names, in the order of the text."""
        return tuple(name for name, count in self._named.items() if count > 0)

    def only_company(self) -> str | None:
        """The one producer that the article names and does not tell as a site."""
        told = [name for name in self.producers if self.kind(name) in ("company", "body")]
        return told[0] if len(told) == 1 else None

    def arm_in(self, land: str) -> str | None:
        """The one producer that carries a land's name, as "PT Freeport Indonesia" does, if there is one."""
        carriers = {name for name in self.producers if land in _BRACKET.sub("", name).split()[1:]}
        arms = carriers | self._arms.get(land, set())
        return arms.pop() if len(arms) == 1 else None

    def works(self, name: str) -> set[str]:
        """By which of the words mine, smelter and refinery the article tells of a name."""
        return self._works.get(name) or self._works.get(self._fullest(name), set())

    def place_of(self, name: str) -> Place:
        """All that the article makes of a name, once it is settled."""
        if name not in self._places:
            kind = self.kind(name)
            told = kind in ("site", "company") and self.is_only(name, kind)
            self._places[name] = Place(kind, self.often(name), told)
        return self._places[name]

    def kind(self, name: str) -> str:
        """site, company, body (not known which), or land for what is no producer."""
        full = self._fullest(name)
        if full not in self._named:
            return "group" if " and " in name else "land"
        sites, companies = self._sites[full], self._companies[full]
        if sites == companies:
            return "body"
        return "site" if sites > companies else "company"

    def often(self, name: str) -> str:
        """once, twice or often."""
        count = self._named[self._fullest(name)]
        return "once" if count < 2 else "twice" if count < _OFTEN else "often"

    def is_only(self, name: str, kind: str) -> bool:
        """Whether the article tells of no other producer of that kind more than in passing."""
        if self.kind(name) != kind:
            return False
        full = self._fullest(name)
        least = max(2, self._named[full] // 2)
        return not any(
            count >= least and other != full and self.kind(other) == kind
            for other, count in self._named.items()
        )

    def _fullest(self, name: str) -> str:
        if name not in self._full:
            self._full[name] = self._cast.full_name(name)
        return self._full[name]


def _few(count: int) -> str:
    return "no" if not count else "one" if count == 1 else "many"


# Characters between an owner and what it owns.
_BESIDE = 20
