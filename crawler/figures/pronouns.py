"""Whom "the company", "the mine" and "its owner" mean."""

from __future__ import annotations

import re

from crawler.figures.clauses import is_under
from crawler.figures.company_words import is_body, is_named, is_speaker, only_owns, says_owners_site
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.parents import parent_of
from crawler.figures.producers import COUNTRY_WORDS, PRODUCERS
from crawler.figures.told_just_now import just_told, named_for_its_goods, site_planned_for

_FAR_BACK = 3
# "According to the Tarn Complex's manager, 9 tons are left in the mine".
_MANAGED = re.compile(r"'s (?:[a-z-]+ ){0,2}(?:manager|director|head|chief|ceo|president|boss)\b")

# "According to the chief executive of NICICO, the company made 9 tons": of whom its head speaks.
_HEADED = re.compile(
    r"\b(?:chief executive(?: officer)?|ceo|managing director|general manager|chairman) of (?:the )?$"
)
_HEAD_REACH = 40


def _is_headed(draft: Draft, name: Name) -> bool:
    """Whether a name is told as the company whose head speaks."""
    if name.entity.kind not in ("company", "shape"):
        return False
    lower, opens = draft.view.lower, max(draft.view.start, name.start - _HEAD_REACH)
    return _HEADED.search(lower, opens, name.start) is not None


def named_for(draft: Draft, match: re.Match[str]) -> Name | None:
    """Whom the sentence has named before "the company" or "the mine" of it."""
    kind = "mine" if match["site"] else "company"
    told = [name for name in draft.view.names if name.end <= match.start()]
    ahead = [name for name in told if name.entity.kind == kind and not is_under(draft.view, name)]
    if not ahead and kind == "company":
        ahead = [name for name in told if is_speaker(draft, name) or _is_headed(draft, name)]
    if not ahead and kind == "mine":
        ahead = [name for name in told if _MANAGED.match(draft.view.lower, name.end)]
    return ahead[-1] if ahead else None


SITE_NAME = re.compile(
    r"(?i:complex|mine|plant|smelter|refinery|mill|works|steelworks|deposit|project)(?: \(|$)"
)


def is_of_the_group(name: str, memory: Memory) -> bool:
    """ "NICICO made 5 tons, Miduk Copper Complex 2 of them. The company's output": of no complex of its own."""
    group = memory.entity if memory.entity_kind == "company" else None
    return group is not None and group != name and not SITE_NAME.search(group)


def company_pronoun(
    draft: Draft, match: re.Match[str] | None, memory: Memory
) -> list[tuple[str, str | None]]:
    """Whom "the company" or "the mine", as found by `company_words`, may mean, each with how it was found."""
    if match is None:
        told = memory.cast.get(memory.mine or "")
        fresh = told is not None and memory.sentence - told.sentence <= 2
        site = memory.mine if fresh and says_owners_site(draft) else None
        return [("its owner's site", site), ("it, who sells", seller(draft, memory))]
    if is_named(draft, match):
        return []
    if only_owns(draft.view, match):
        return []
    if (ahead := named_for(draft, match)) is not None:
        this = match["site"] and match[0].startswith("this ") and match.end() <= draft.amount.start
        sign = "site pronoun of the sentence" if this else "pronoun of the sentence"
        return [("company pronoun" if _is_headed(draft, ahead) else sign, ahead.entity.name)]
    if match["site"]:
        if (site := _site_ahead(draft, match, memory)) is not None:
            return [("site pronoun of the sentence", site)]
        named = _named_by(match["site"], memory)
        mill = match["site"] in _STEELWORKS and match.start() == draft.view.start and _makes_steel(memory)
        return [
            ("named by that word", named),
            ("site pronoun", memory.mine),
            ("site just told", just_told(memory) if named is None and _is_subject(draft, match) else None),
            ("site just told", _subsidiary_told(memory) if named is None else None),
            ("site pronoun, a company", memory.company),
            ("works of the company", memory.company if mill else None),
        ]
    if (parent := parent_of(match[0], memory)) is not None:
        return [("group of the subsidiary", parent)]
    if (named := named_for_its_goods(match[0], memory)) is not None:
        return [("named by that word", named)]
    company = memory.company or _may_be_company(memory)
    if company is not None and SITE_NAME.search(company) and is_of_the_group(company, memory):
        company = memory.entity
    if match[0].endswith(_OF_THE_WHOLE):
        company = _may_be_company(memory) or company
    told = memory.cast.get(company or "")
    signs = [
        ("company pronoun", company),
        ("company pronoun, a site", memory.mine),
        ("site whose plan was told", site_planned_for(draft, memory)),
    ]
    if match.end() <= draft.amount.start and any(
        name.entity.kind == "mine" and name.end <= match.start() for name in draft.view.names
    ):
        signs.append(("company behind a site", company))  # "expansion in Tarn, after which the company"
    if told is not None:
        back = min(memory.sentence - told.sentence, _FAR_BACK)
        signs.append((f"company pronoun|{back} back|{'opened' if told.opened else 'later'}", company))
    return signs


def _is_subject(draft: Draft, match: re.Match[str]) -> bool:
    """Whether "the mine" stands ahead of the amount, and nobody else: not "Tarn made 5 tons as the plant", nor "with
    the new plant, the country's capacity is 67 tons".
    """
    view, until = draft.view, draft.amount.start
    if match.end() > until or match["site"] in _PASSED_THROUGH:
        return False
    if any(is_body(name) for name in view.names if name.end <= until):
        return False
    return view.told(COUNTRY_WORDS, match.end(), until) is None


# "South Africa's exports through the port": no site of who was told before.
_PASSED_THROUGH = frozenset({"port", "harbor", "harbour", "terminal"})


# "Kennecott made 32 tons. The mining giant sold 79": whom the article is about, no part of it.
_OF_THE_WHOLE = ("group", "giant", "multinational", "conglomerate")
_STEELWORKS = frozenset({"mill", "steelworks", "works"})


def _makes_steel(memory: Memory) -> bool:
    """Whether the article is about a steel company, and no site of it has been named."""
    about = memory.entity in (memory.company, memory.country)
    return memory.mine is None and about and "steel" in (memory.company or "").lower()


def _may_be_company(memory: Memory) -> str | None:
    """Whom the article is about, where nothing tells that it is no company."""
    subject = memory.entity
    if subject and memory.outline.kind(subject) in ("company", "body"):
        return subject
    # Of an article on a mine: the one other body that the last sentences name.
    near = [name for name, told in memory.cast.items() if memory.sentence - told.sentence <= _FAR_BACK - 1]
    bodies = [name for name in near if memory.outline.kind(name) == "body"]
    return bodies[0] if len(bodies) == 1 else None


# "The blame falls on Tarn. The country's largest mine made 5 tons".
_LARGEST_SITE = Cue(
    r"(?:(?:but|and|so),? )?(?:the (?:country|nation|world|region|continent|group|company|state|province)'s|its|the) "
    r"(?:by far )?(?:[a-z]+[- ])?(?:largest|biggest|main|top|oldest|richest|deepest|newest) (?:[a-z-]+ ){0,2}"
    r"(?:mine|smelter|refinery|mill|plant|steelworks|colliery|pit|operation|complex) "
)


def largest_told(draft: Draft, memory: Memory) -> str | None:
    """The one site or company that the sentence before named, where this one goes on with how large it is."""
    view = draft.view
    if not view.cues & _LARGEST_SITE.bit or _LARGEST_SITE.match(view.lower, view.start) is None:
        return None
    if any(is_body(name) for name in view.names if name.end <= draft.amount.start):
        return None
    near = [
        name
        for name, told in memory.cast.items()
        if told.sentence == memory.sentence - 1 and told.kind in PRODUCERS
    ]
    return near[0] if len(near) == 1 else None


def subject_before(memory: Memory) -> str | None:
    """The company that the sentence before was about, whoever its figures were of."""
    near = ((name, told) for name, told in memory.cast.items() if told.sentence == memory.sentence - 1)
    return next((name for name, told in near if told.subject and told.kind == "company"), None)


def _subsidiary_told(memory: Memory) -> str | None:
    """ "Kamoto Copper, a subsidiary of Glencore, halted its exports. The mine produced 5 tons": where no mine is named,
    whom the sentence before was about, not who owns it.
    """
    owner = memory.cast.get(memory.owner or "")
    if memory.mine is not None or owner is None or owner.sentence != memory.sentence - 1:
        return None
    subject = subject_before(memory)
    return None if subject == memory.owner else subject


_VENTURE = "joint venture"


def _named_by(word: str, memory: Memory) -> str | None:
    """ "Sangan supplies Khorasan Steel Complex. The complex made": who bears that word in its name, told just now;
    "the mine", of sites told last a refinery: the one that is told as a mine; "the joint venture": as one.
    """
    ventures = [name for name in memory.outline.producers if _VENTURE in memory.outline.works(name)]
    if word == _VENTURE and len(ventures) == 1:
        return ventures[0]
    works = memory.outline.works(memory.mine) if memory.mine else set()
    if word == _VENTURE or (works and word == "mine" and word not in works):
        alike = [
            (told.sentence, name) for name, told in memory.cast.items() if word in memory.outline.works(name)
        ]
        return max(alike)[1] if alike else None
    near = [
        (told.sentence, name)
        for name, told in memory.cast.items()
        if memory.sentence - told.sentence <= 1 and name.lower().endswith(f" {word}")
    ]
    return near[0][1] if len(near) == 1 else None


def _site_ahead(draft: Draft, match: re.Match[str], memory: Memory) -> str | None:
    """ "Corvane, which owns 30 per cent of Tarn, put the mine's output at 5 tons": the site before the word, where
    none is named behind it.
    """
    bodies = [name for name in draft.view.names if is_body(name) and name.end <= draft.amount.start]
    if match.end() > draft.amount.start or any(name.start > match.start() for name in bodies):
        return None
    sites = [
        name.entity.name
        for name in bodies
        if memory.outline.kind(name.entity.name) == "site"
        or _OWNS_OF.search(draft.view.lower, max(draft.view.start, name.start - 30), name.start)
    ]
    return sites[-1] if sites else None


# "Hollin, which owns 74% of Tarn Chrome, said that the smelter poured 5 tons".
_OWNS_OF = re.compile(r"(?:\b(?:owns?|owner of|stake in|interest in)|(?:%|per ?cent) (?:of|in)) (?:the )?$")


# "The Chamber of Mines of Namibia puts its output at 5 tons": of another's, told before.
_PUTS_ANOTHERS = Cue(
    r"(?:[^,;]{1,30}, )?(?:the )?[^,;]{0,60}\b(?:agency|bureau|ministry|chamber|association|institute"
    r"|council|commission"
    r"|federation|survey|department|office|union|analysts?|economists?)\b[^,;]{0,40}? "
    r"(?:puts?|has put|estimates?|estimated|sees|saw|reckons|forecasts?|expects?|expected) (?:its|their)\b"
)


def puts_anothers(draft: Draft) -> re.Match[str] | None:
    """The words by which a body tells of "its" output: of one told before, not of its own."""
    view = draft.view
    return (
        _PUTS_ANOTHERS.match(view.lower, view.start, draft.amount.start)
        if view.cues & _PUTS_ANOTHERS.bit
        else None
    )


_IT_SELLS = re.compile(
    r"it (?:also |has |had |only )*(?:sold|sells|exported|exports|shipped|ships|delivered) "
    r"|its (?:total |own |gold |copper |ore )?(?:sales|exports|shipments) "
)


def seller(draft: Draft, memory: Memory) -> str | None:
    """The company, where "It sold 5 tons" opens a paragraph behind one that told of its sites, or goes on with what it
    dug at one: "Corvane extracted 9 tons from its Tarn mine. Its sales were 7 tons".
    """
    view = draft.view
    if draft.measure not in TRADED or not _IT_SELLS.match(view.lower, view.start) or not memory.last:
        return None
    apart = memory.last[-1].view.sentence.paragraph != view.sentence.paragraph
    return memory.company if apart or memory.company == subject_before(memory) else None
