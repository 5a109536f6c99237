"""The site of which a company speaks: "the group expects the mine to make 5 tons", "its forecast of 5 tons for it"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_SITE = (
    r"(?:the|this) (?:(?!two|three|four|new|second|third|first|and|or|of|in|at|to|whole)[a-z-]+ ){0,2}?"
    r"(?P<site>mine|operation|asset|pit|smelter|refinery|mill|complex|project|colliery|quarry|concentrator|steelworks|site)"
    # "The smelter of Tarn", "the mine's owner", "the mine plan" are no word for the site told before.
    r"\b(?!'s (?:owner|operator)| (?:of|at|near|outside|plan|life|owner|operator|and)\b| in (?!the\b|20\d\d|q\d))"
)
# "The company said the mine produced", "Corvane now sees the asset producing", "the board wants the pit to yield".
_SAYS_OF = Cue(
    r"\b(?:said|says|reported|reports|announced|added|noted|confirmed|reckons|believes|hopes|estimates|estimated"
    r"|expects?|expected|sees|saw|wants|wanted|forecasts?|predicts|predicted|projects|anticipates)"
    r"(?: (?:on|late on|early on) [a-z]+day| last week| in a (?:[a-z]+ )?(?:statement|report|update))?,?(?: that)? "
    rf"{_SITE}"
)
# "Guidance of 5 tons of copper for the asset", "expects 12 tons from the mine".
_FOR_IT = re.compile(rf"(?: (?:a|per) year)?(?: of [a-z][a-z -]{{2,30}}?)? (?:for|at|from) {_SITE}")
# "Operated by the Canadian miner Corvane, it delivered 5 tons": the site told before, whoever runs it.
_RUN_BY = Cue(
    r"(?:operated|owned|controlled|run|held|mined|exploited|managed|commissioned|launched|opened)"
    r" (?:(?:in|since) [^,;]{3,20} )?by [^,;]{3,60}, (?:it|the (?:mine|complex|site|deposit)) "
)
# What a mine is not, and what is no mine.
_WORKS = frozenset({"mine", "smelter", "refinery"})
# What a company does with what its site makes.
_OF_OWNERS = frozenset({"sales", "exports", "imports"})
# How many sentences a site is remembered that is not the only one of its article.
_FRESH = 3


def site_said_of(draft: Draft, memory: Memory) -> str | None:
    """The site told last, where a sentence of who owns it names no other and says what "the mine" made or will make."""
    view, amount = draft.view, draft.amount
    site = memory.mine
    if site is None or not _is_meant(site, memory):
        return None
    if _RUN_BY.match(view.lower, view.start, amount.start):
        return site
    if any(name.end <= amount.start and _is_site(name, memory) for name in view.names):
        return None
    says = view.told(_SAYS_OF, view.start, amount.start)
    if says is not None:
        between = any(says.start() <= name.start < amount.start for name in view.names)
        own = not between and draft.measure not in _OF_OWNERS and _is_called(says["site"], site, memory)
        return site if own else None
    behind = _FOR_IT.match(view.lower, amount.tail)
    if behind is None or any(amount.tail <= name.start < behind.end() for name in view.names):
        return None  # "from the Egyptian mine"
    return site if _is_called(behind["site"], site, memory) else None


def _is_site(name: Name, memory: Memory) -> bool:
    return name.entity.kind in PRODUCERS and memory.outline.kind(name.entity.name) == "site"


def _is_called(word: str, site: str, memory: Memory) -> bool:
    """Whether the article does not tell that the site is another sort of works than the word says."""
    works = memory.outline.works(site)
    return not works or word in works or word not in _WORKS


def _is_meant(site: str, memory: Memory) -> bool:
    told = memory.cast.get(site)
    if told is None or told.is_port:
        return False
    return memory.sentence - told.sentence <= _FRESH or memory.outline.is_only(site, "site")
