"""Whom "the company", "the mine" and "its owner" mean."""

from __future__ import annotations

import re

from crawler.figures.clauses import is_under
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.name_asides import is_aside
from crawler.figures.parents import parent_of
from crawler.figures.producers import COMPANY_WORDS, COUNTRY_WORDS, OWNER, PRODUCERS, is_producer
from crawler.figures.told_just_now import just_told, named_for_its_goods, site_planned_for
from crawler.figures.views import View

# Who speaks so, tells of his own.
WE = Cue(r"\b(?:we|our)\b")

# "South Deep, the only operation of the group in Africa": the group is not who acts.
_ONLY_OWNS = Cue(r"^[^,]{3,60}, [^,]*\b(?:of|by|for|to) $")
_FAR_BACK = 3


# "Newmont's mine produced 5 tons": the mine told before.
_OWNERS_SITE = re.compile(
    r"(?<!world)(?<!country)(?<!nation)(?<!region)(?<!continent)'s? (?:[a-z-]+ ){0,2}"
    r"(?:mine|smelter|refinery|plant|complex|project|operation|steelworks) (?!in|at|of)"
)


def _says_owners_site(draft: Draft) -> bool:
    """ "Newmont's mine", but not "Newmont's Penasquito mine", nor "Penasquito, Newmont's mine"."""
    lower, names = draft.view.lower, draft.view.names
    match = _OWNERS_SITE.search(lower, draft.view.start, draft.amount.start)
    if match is None or any(match.start() <= name.start < match.end() for name in names):
        return False
    owner = next((name.start for name in names if name.end == match.start()), match.start())
    return not any(lower[name.end : owner] == ", " for name in names)


def _is_named(draft: Draft, match: re.Match[str]) -> bool:
    """ "The Amrun mine" is a name, no pronoun; "the Nevada mine" may be one."""
    return any(
        match.start() <= name.start < match.end()
        and name.entity.kind in PRODUCERS
        and not OWNER.match(draft.view.lower, name.end)  # "the Arak-based company"
        for name in draft.view.names
    )


def company_words(draft: Draft) -> re.Match[str] | None:
    """ "The company" or "the mine" in an amount's own words, or where its sentence began with it: "In May the complex
    made 5 tons of powder, 3 tons of hydrate".
    """
    view = draft.view
    told = view.told_all(COMPANY_WORDS, draft.start, draft.end)
    own = next(
        (
            match
            for match in told
            if not is_aside(view, view.start, *match.span())
            and not _introduces(draft, match)
            and not _only_speaks(draft, match)
            and not _tells_why(draft, match)
            and not _says_of_a_site(draft, match)
        ),
        None,
    )
    if own is not None or any(name.end <= draft.amount.start for name in view.names if _is_body(name)):
        return own
    return view.told(COMPANY_WORDS, view.start, draft.amount.start)


# "Vale said that output slipped, although the company kept its target": who said so, a known company or not.
_SAYS = re.compile(r"(?:'s [a-z -]{3,30})? (?:said|says|reported|announced|expects|noted|added)\b")


def _speaks(draft: Draft, name: Name) -> bool:
    opens = name.start - draft.view.start <= _HEAD and name.entity.kind in PRODUCERS
    return (
        opens and is_producer(draft.view.lower, name) and _SAYS.match(draft.view.lower, name.end) is not None
    )


# Characters in which who speaks opens a sentence.
_HEAD = 12


# "Tarn gave 9 carats as the new plant hit its stride": what made it so, of whoever is named.
_WHY = Cue(
    r"\b(?:as|after|because|when|while|since|once|with|following|thanks to|although|though|owing to|due to)\b"
)


# "Tarn had its best year since the company bought it: 205 tons".
_SINCE = Cue(r"\b(?:since|when|after|before|until) $")


def _tells_why(draft: Draft, match: re.Match[str]) -> bool:
    view, tail = draft.view, draft.amount.tail
    if match.end() < draft.amount.start and ": " in view.lower[match.end() : draft.amount.start]:
        ahead = any(name.end < match.start() for name in view.names if _is_body(name))
        return ahead and view.told(_SINCE, max(view.start, match.start() - 8), match.start()) is not None
    if match.start() < tail or view.told(_WHY, tail, match.start()) is None:
        return False
    return any(
        draft.start <= name.start and name.end <= draft.amount.start for name in view.names if _is_body(name)
    )


# "The company says 285,000 carats were recovered at Tarn": of the site.
_SAYS_THAT = re.compile(r" (?:says|said|reported)(?: that)? (?:(?:about|some|nearly|over) )?$")
_WERE_WON_AT = re.compile(
    r"(?: of [a-z ]{3,30})? (?:was|were) (?:[a-z]+ed|dug|won|cast) (?:at|from) (?:the |its )?"
)


def _says_of_a_site(draft: Draft, match: re.Match[str]) -> bool:
    view, tail = draft.view, draft.amount.tail
    if match.end() > draft.amount.start or not _SAYS_THAT.fullmatch(
        view.lower, match.end(), draft.amount.start
    ):
        return False
    return any(
        _WERE_WON_AT.fullmatch(view.lower, tail, name.start) for name in view.names if name.start >= tail
    )


def _introduces(draft: Draft, match: re.Match[str]) -> bool:
    """ "The state-run metals company IMIDRO": who is meant is named at once."""
    return any(name.start == match.end() + 1 for name in draft.view.names)


# "Fell to 347,200 ounces, the company said".
_SPEAKS = re.compile(r" (?:also )?(?:said|says|reported|added|noted|announced|stated)\b")


# "Has a capacity of 90 tons, the company said, and is to reach 110".
_SAID_ASIDE = re.compile(r" (?:also )?(?:said|says|added|noted|reported), (?:and|but)\b")


def _lies_there(view: View, name: Name) -> bool:
    """ "Production in Canada was down 7 per cent to 5 tons, the miner said": the land that it is of."""
    land = name.entity.kind in ("country", "region")
    return land and view.lower.endswith((" in ", " in the "), 0, name.start)


def _only_speaks(draft: Draft, match: re.Match[str]) -> bool:
    """Whether "the company" behind an amount is only who tells of it, as others were told of or named before, or
    "the terminal" who told of the one before.
    """
    first = draft.view.amounts[0]
    view = draft.view
    named = any(
        name.end <= draft.amount.start and (_is_body(name) or _lies_there(view, name)) for name in view.names
    )
    named = named and draft.view.told(WE, draft.view.start, draft.view.end) is None
    if view.lower.endswith(", ", 0, match.start()) and _SAID_ASIDE.match(view.lower, match.end()):
        return named
    if draft.view.lower.endswith("according to ", 0, match.start()):
        return (draft.amount.start if named else first.start) < match.start() < draft.amount.start
    behind = match.start() >= draft.amount.tail and (named or draft.amount.start > first.start)
    return behind and _SPEAKS.match(draft.view.lower, match.end()) is not None


def _is_body(name: Name) -> bool:
    return name.entity.kind in PRODUCERS


def named_for(draft: Draft, match: re.Match[str]) -> Name | None:
    """Whom the sentence has named before "the company" or "the mine" of it."""
    kind = "mine" if match["site"] else "company"
    told = [name for name in draft.view.names if name.end <= match.start()]
    ahead = [name for name in told if name.entity.kind == kind and not is_under(draft.view, name)]
    if not ahead and kind == "company":
        ahead = [name for name in told if _speaks(draft, name)]
    return ahead[-1] if ahead else None


def company_pronoun(
    draft: Draft, match: re.Match[str] | None, memory: Memory
) -> list[tuple[str, str | None]]:
    """Whom "the company" or "the mine", as found by `company_words`, may mean, each with how it was found."""
    if match is None:
        told = memory.cast.get(memory.mine or "")
        fresh = told is not None and memory.sentence - told.sentence <= 2
        site = memory.mine if fresh and _says_owners_site(draft) else None
        return [("its owner's site", site), ("it, who sells", _seller(draft, memory))]
    if _is_named(draft, match):
        return []
    if draft.view.told(_ONLY_OWNS, draft.view.start, match.start()):
        return []
    if (ahead := named_for(draft, match)) is not None:
        this = match["site"] and match[0].startswith("this ") and match.end() <= draft.amount.start
        sign = "site pronoun of the sentence" if this else "pronoun of the sentence"
        return [(sign, ahead.entity.name)]
    if match["site"]:
        if (site := _site_ahead(draft, match, memory)) is not None:
            return [("site pronoun of the sentence", site)]
        named = _named_by(match["site"], memory)
        mill = match["site"] in _STEELWORKS and match.start() == draft.view.start and _makes_steel(memory)
        return [
            ("named by that word", named),
            ("site pronoun", memory.mine),
            ("site just told", just_told(memory) if named is None and _is_subject(draft, match) else None),
            ("site pronoun, a company", memory.company),
            ("works of the company", memory.company if mill else None),
        ]
    if (parent := parent_of(match[0], memory)) is not None:
        return [("group of the subsidiary", parent)]
    if (named := named_for_its_goods(match[0], memory)) is not None:
        return [("named by that word", named)]
    company = memory.company or _may_be_company(memory)
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
    if any(_is_body(name) for name in view.names if name.end <= until):
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
    if any(_is_body(name) for name in view.names if name.end <= draft.amount.start):
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


def _named_by(word: str, memory: Memory) -> str | None:
    """ "Sangan supplies Khorasan Steel Complex. The complex made": who bears that word in its name, told just now;
    "the mine", of sites told last a refinery: the one that is told as a mine.
    """
    works = memory.outline.works(memory.mine) if memory.mine else set()
    if works and word == "mine" and word not in works:
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
    bodies = [name for name in draft.view.names if _is_body(name) and name.end <= draft.amount.start]
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


_IT_SELLS = re.compile(r"it (?:also |has |had )?(?:sold|sells|exported|exports|shipped|ships|delivered) ")


def _seller(draft: Draft, memory: Memory) -> str | None:
    """The company, where "It sold 5 tons" opens a paragraph behind one that told of its sites."""
    view = draft.view
    if draft.measure not in TRADED or not _IT_SELLS.match(view.lower, view.start) or not memory.last:
        return None
    return memory.company if memory.last[-1].view.sentence.paragraph != view.sentence.paragraph else None
