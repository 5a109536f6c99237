"""Who announced what a sentence tells: "IMIDRO said", "data from the customs show", "according to Reza Amini"."""

from __future__ import annotations

import re
from collections import Counter

from crawler.figures.announcing_bodies import is_body, is_person
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.informants import OFFICE
from crawler.figures.name import Name
from crawler.figures.persons_in_names import is_minister
from crawler.figures.producers import PRODUCERS, is_told_of
from crawler.figures.views import View

_OFFICE = rf"(?:{OFFICE}|director-general|general manager|officials|board|sources?)"
_SAY = (
    r"(?:said|says|say|announced|announces|reported|reports|stated|states|noted|notes|added|adds|explained|told|revealed"
    r"|disclosed|estimates?|estimated|confirmed|stressed|underlined|emphasi[sz]ed|wrote|writes|published|released"
    r"|calculates|reckons|informs|informed|remarked|recalled|showed|shows?|put|puts|pointed out|is quoted|was quoted)\b"
)
# "IMIDRO said", "Amini, the head of the mine, told IRNA", "NICICO's managing director also announced".
_SPEAKS = re.compile(
    r"\)?(?:'s?)?(?: and (?:[a-z]+ ){0,2}?(?:development|trade|resources|energy|industry|geology|technolog(?:y|ies)"
    r"|commerce|metallurgy))?(?:,? (?:inc|ltd|plc|corp|limited|co|llc|sa|ag)\b\.?)?(?: \([^()]{1,60}\))?"
    rf"(?:'s? (?:[\w-]+ ){{0,4}}?{_OFFICE})?(?:, (?:[^,;.\d]{{2,90}}|[^,;]{{2,40}}),)?"
    r"(?:,? (?:at|in|during|on the sidelines of) (?:an?|the|this) [^,;.:\d]{4,70},?)?"
    rf" (?:(?:also|further|has|had|have|then|later|on|late|early|last|\w+day|in a [a-z]+) ){{0,4}}{_SAY}"
)
# Without any of these words nobody is said to have announced anything.
_ANNOUNCED = Cue(
    r"\b(?:sa(?:id|ys?)|announc|report|stat(?:ed|es|ement|istic)|not(?:ed|es)|add(?:ed|s)|explain|told|reveal|disclos"
    r"|estimate|confirm|stress|underlin|emphasi|wr(?:ote|ites?)|publish|releas|calculat|reckon|inform|remark|recall"
    r"|show|puts?\b|point|quot|according|cit(?:ing|ed|es)|those of|authority|reference|referring|compil|collect|provid"
    r"|issued|gathered|posted|learn|data|figures|numbers|survey|bulletin|filing|website|review|account|portal|covered"
    r"|imidro|mimt|irica)"
)
_ITS_DATA = (
    r"(?:data|figures|statistics|report|reports|numbers|estimates?|survey|bulletin|statement|filing|website|review|account"
    r"|accounts|announcement|portal|bulletins)"
)
# "The ministry's data show", "ISPA figures", but not "Corvane figures in the list".
_HAS_DATA = re.compile(
    rf"\)?(?:'s?)? (?:[a-z-]+ ){{0,4}}?{_ITS_DATA}\b(?! (?:prominently|among|in the list))"
)
# What stands before the name of who announced: "according to the head of", "citing a report by the".
_AHEAD = re.compile(
    r"\b(?:according to|as per|those of|on the authority of|with reference to|referring to|cit(?:ing|ed|es)"
    r"|quot(?:ing|ed|es)|(?:said|told|announced|reported|released|published|issued"
    r"|compiled|collected|provided|posted|gathered|put out|stated|noted|explained|added|revealed|estimated) by"
    rf"|{_ITS_DATA} (?:(?:[a-z]+ )?(?:at|of|by|from|in|on)|(?:it |they )?(?:obtained|received) from)"
    r"|(?:said|says|added|noted|explained|stated|learned from|told|learnt from))"
    rf" (?:(?:the|an?|its|their|new|latest|official|recent|preliminary|monthly|annual|{_ITS_DATA}|by|of|from|at|in"
    rf"|(?:released|published|issued|compiled|provided|posted|announced|carried)"
    rf"|{_OFFICE}|public relations|statistics|provisional|[a-z]+-(?:based|listed|headquartered)"
    r"|[a-z-]+ (?:company|ministry|agency)|(?:[a-z]+ )?[a-z]+'s) )*$"
)
# A body behind a verb of telling, as other languages have it: "reported the Arab Union that", "announced the ministry".
_BODY_BEHIND = re.compile(
    rf"(?:^|[ ,\"])(?:reported|announced|informed|confirmed|revealed|indicated|published|disclosed|said|{_ITS_DATA})"
    r" (?:(?:the|to|in|by|of|today|yesterday|on [a-z]+day|[a-z]+) ){0,3}$"
)
# A name behind these is whom it was told, or who carries it: "told Trend", "IRNA reported".
_TOLD = re.compile(r"\b(?:told|tells|telling|informed|with) (?:the )?$")
# Wires, papers and channels carry what others announce.
_CARRIERS = re.compile(
    r"(?:IRNA|ISNA|ILNA|IRIB|MNA|Mehr|Fars|Tasnim|Trend|Shata|MENAFN|Reuters|AFP|AP|BNA|Bloomberg|Xinhua|Petra"
    r"|Interfax|TASS|APS|MAP|TAP|PTI|ANI|IANS|Sputnik|RIA|Prime|Kallanish|Azernews|Report|UNA|APA|SANA|WAM|KUNA|SPA"
    r"|Dow Jones|IFP"
    r"|Mining\.com|MINING\.COM|TehranTimes|Platts|Argus|Mysteel|Fastmarkets|Metal Bulletin|SteelOrbis|Press TV"
    r"|PressTV|Kitco|Anadolu|Madan24|Minews|Eghtesad\w*|Donya\S*|Codal|Globe Newswire|Business Wire|PR Newswire"
    r"|Tehran Stock Exchange|Bernama|BSE|NSE|ASX|TSXV?|NYSE|Stock Exchange)(?:[ -].*)?"
    r"|.*\b(?:News|Times|Tribune|Daily|Press|Post|Newspaper|Newswire|TV|Television|Radio|Online|Journal|Gazette"
    r"|Herald|Chronicle|Magazine|Stock Exchange|Release)\b.*"
)
# "The company said", "its managing director told", "in a filing", "he added": who was spoken of.
_THE_ONE = Cue(
    r"\b(?:the (?:[a-z-]+ )?(?:company|miner|group|firm|producer|steelmaker|corporation|smelter|psu|maharatna|navratna)"
    rf"(?:'s (?:[a-z-]+ )*(?:{_ITS_DATA}|{_OFFICE}))?|it|its (?:[a-z-]+ ){{0,3}}{_OFFICE}"
    rf"|(?:the )?(?:[a-z-]+ )?{_OFFICE} of the (?:company|complex|mine|group|plant|mill|smelter|exchange|association)"
    r"|the exchange(?:'s [a-z ]{3,30})?) (?:also |further |has |had )?{_SAY}"
    r"|\b(?:in|to|by|from|according to) (?:a|an|its|the company's|the miner's) (?:[a-z-]+ ){0,4}?"
    r"(?:filing|statement|disclosure|release|announcement)\b"
)
_A_BODY = (
    r"(?:(?!(?:the|that|this|and|to|of|a|an|by|in|from|said|as|official|new|recent|latest|according|while|but"
    r"|report|data|figures|for|its|their|on|at|with|when|which|per|than)\b)[a-z'-]+ (?:and (?=[a-z]+ ministry))?){0,2}"
    r"(?:ministry(?: of [a-z]+(?:(?:,|,? and) [a-z]+){0,2})?|chamber of mines|government"
    r"|statistics (?:office|agency|bureau)|central bank"
    r"|customs(?: (?:office|service|administration|department|authority))?|statistical (?:office|agency|committee))"
)
# "The trade ministry said", "customs data show": a body without a name.
_BODY = Cue(
    rf"(?<![\w'])({_A_BODY})(?: (?:{_ITS_DATA}))? (?:(?:on|late|early|last|\w+day|also|has|had) ){{0,3}}{_SAY}"
)
# "According to data from the customs administration", "figures of the ministry of trade".
_DATA_OF_BODY = Cue(
    rf"\b(?:according to|as per|citing|cited by|{_ITS_DATA})(?: (?:the|an?|latest|new|official|recent|preliminary"
    rf"|provisional|monthly|annual|{_ITS_DATA}|by|of|from|at|released|published|issued|provided|compiled))*? (?:the )?"
    rf"({_A_BODY})\b"
)


def is_carrier(name: str) -> bool:
    """Whether somebody only passes on what others announce: a wire, a paper, an exchange's site."""
    return _CARRIERS.fullmatch(name) is not None


# "The 71 countries reporting to worldsteel": told as lands, and who counts for them.
_COUNTS_FOR_LANDS = Cue(
    r"\b(?:reporting to|covered by) (?:the )?(?:worldsteel|world steel(?: association)?)\b"
)


# "Imidro.gov.ir reported".
_SITES = Cue(r"\b(imidro|mimt|irica)\.(?:gov\.)?ir\b")


def note_announcer(view: View, memory: Memory) -> None:
    """Takes in who announced what a sentence tells: what follows is of a body or of whom the article is about, too,
    of another producer only this sentence.
    """
    memory.said = told = _announcer(view, memory)
    memory.of_state = told is not None and is_minister(view.text, told, view.end)
    bodies = [
        name.entity.name
        for name in view.names
        if name.entity.kind == "source" and name.known and not _is_set_beside(view, name)
    ]
    memory.body = memory.body or next((body for body in bodies if not is_carrier(body)), None)
    if told is None:
        return
    kinds = {name.entity.name: name.entity.kind for name in view.names}
    ours = kinds.get(told) not in PRODUCERS or told in (memory.entity, memory.company)
    if ours and (memory.announcer is None or told not in memory.persons):
        memory.announcer = told


def _announcer(view: View, memory: Memory) -> str | None:
    """Who announced what a sentence tells, by its own words; None where they name nobody."""
    if not view.told(_ANNOUNCED, view.start, view.end):
        return None
    told = [name for name in view.names if name.entity.kind not in ("country", "region", "place")]
    said = [name for name in told if _announces(view, name)]
    memory.persons |= {name.entity.name for name in said if is_person(view, name)}
    said.sort(key=lambda name: is_person(view, name))
    named = [name.entity.name for name in said if not is_carrier(name.entity.name)]
    if named:
        return named[0]
    if site := view.told(_SITES, view.start, view.end):
        return site[1].upper()
    if view.told(_COUNTS_FOR_LANDS, view.start, view.end):
        return "World Steel Association"
    if body := view.told(_BODY, view.start, view.end) or view.told(_DATA_OF_BODY, view.start, view.end):
        return view.text[body.start(1) : body.end(1)]
    if view.told(_THE_ONE, view.start, view.end):
        makers = [name.entity.name for name in told if name.entity.kind in PRODUCERS]
        return makers[0] if makers else memory.announcer or memory.company or memory.entity
    return None


def announced_by(draft: Draft, memory: Memory) -> str | None:
    """Who announced an amount: what one company has announced are not the figures of another."""
    if memory.said or memory.announcer is None or draft.entity is None:
        return memory.said or memory.announcer
    speaker, maker = memory.cast.get(memory.announcer), memory.cast.get(draft.entity)
    if speaker is None or maker is None or draft.entity == memory.announcer:
        return memory.announcer
    return draft.entity if speaker.kind in PRODUCERS and maker.kind == "company" else memory.announcer


# "According to the Lisbon-based study group": where it sits tells nothing.
_SEATED = ("-based", "-listed", "-headquartered")
# "Compared with 637,000 ounces and a UBS estimate of 557,000": whose estimate is beaten announced nothing.
_SET_BESIDE = re.compile(
    r"\b(?:with|to|than|versus|against|and|above|below|under|over|missed|missing|topped|topping|exceeded|exceeding|beat"
    r"|beating|short of|ahead of) (?:the |an? )?$"
)
_ITS_ESTIMATE = re.compile(r"(?:'s?)? (?:[a-z-]+ ){0,2}?(?:estimate|forecast|prediction)s? (?:of|for|at)\b")


def _is_set_beside(view: View, name: Name) -> bool:
    if not _ITS_ESTIMATE.match(view.lower, name.end):
        return False
    return _SET_BESIDE.search(view.lower, view.start, name.start) is not None


def _announces(view: View, name: Name) -> bool:
    lower = view.lower
    ahead = lower[max(view.start, name.start - 90) : name.start]
    if lower.startswith(_SEATED, name.end) or _TOLD.search(ahead) or is_told_of(lower, name):
        return False
    if _is_set_beside(view, name):
        return False
    if _SPEAKS.match(lower, name.end) or _HAS_DATA.match(lower, name.end):
        return True
    if lower.startswith(" according to ", name.end) or (is_body(name) and _BODY_BEHIND.search(ahead)):
        return True
    return _AHEAD.search(ahead) is not None


# So much of an article's figures are of the company that it is a report of.
_MOSTLY = 0.5
# And so much where the title or the lead is about it.
_OF_ITS_OWN = 0.4
# With so many other companies an article is a list of them.
_LISTED = 2


def name_announcers(drafts: list[Draft], memory: Memory) -> None:
    """What is told before anybody is said to have announced it is of the first who is, or of the company itself,
    for which its persons speak.
    """
    whose = _company_of(drafts, memory)
    families = _families(memory.persons)
    for draft in drafts:
        draft.source = families.get(draft.source or "", draft.source)
        if whose and draft.source in memory.persons:
            draft.source = whose
    first = (
        next((draft.source for draft in drafts if draft.source), None)
        or memory.announcer
        or memory.body
        or whose
    )
    body = next((draft.source for draft in drafts if _is_no_maker(draft.source, memory)), memory.body)
    since = next((index for index, draft in enumerate(drafts) if draft.source), 0)
    for index, draft in enumerate(drafts):
        if draft.source is None:
            # What a producer says later tells nothing of those before him.
            other = index < since and first != whose and not _may_tell_of(first, draft, memory)
            draft.source = (body or _own_word(draft, first, whose, memory)) if other else first


def _is_no_maker(source: str | None, memory: Memory) -> bool:
    return source is not None and (source not in memory.cast or memory.cast[source].kind not in PRODUCERS)


def _may_tell_of(source: str | None, draft: Draft, memory: Memory) -> bool:
    """Whether what somebody announced once may be an amount: a producer tells of himself."""
    if source is None or draft.entity is None or _is_no_maker(source, memory):
        return True
    return draft.entity.startswith(source) or source.startswith(draft.entity)


def _is_headed_by_company(memory: Memory) -> bool:
    """Whether the title tells of the company that an article is about, whatever its other names are of."""
    told = memory.cast.get(memory.entity or "")
    return told is not None and told.kind == "company" and told.place == "title"


def _own_word(draft: Draft, first: str | None, whose: str | None, memory: Memory) -> str | None:
    maker = memory.cast.get(draft.entity or "")
    return first if maker is not None and maker.kind == "mine" else whose


def _families(persons: set[str]) -> dict[str, str]:
    """The full names by the family names that only one of them has: "Amini" after Reza Amini."""
    full = [person for person in persons if " " in person]
    often = Counter(person.rpartition(" ")[2] for person in full)
    return {family: person for person in full if often[family := person.rpartition(" ")[2]] == 1}


def _company_of(drafts: list[Draft], memory: Memory) -> str | None:
    """The producer that most of an article's figures are of, or the only company among those that they are of."""
    told = Counter(draft.entity for draft in drafts if draft.dropped is None and draft.entity)
    kinds = {name: memory.cast[name].kind for name in told if name in memory.cast}
    name, often = next(iter(told.most_common(1)), ("", 0))
    mostly = _MOSTLY if name != memory.entity else _OF_ITS_OWN
    if kinds.get(name) in PRODUCERS and often >= mostly * told.total():
        if kinds[name] != "company" and memory.company is None and _is_headed_by_company(memory):
            return memory.entity
        return memory.company if kinds[name] == "mine" and memory.company else name
    companies = [name for name, kind in kinds.items() if kind == "company" and name != memory.entity]
    if any(kind in ("country", "region") for kind in kinds.values()):
        return None
    if memory.entity_kind == "company" and len(companies) < _LISTED:
        return memory.entity
    others = {kind for other, kind in kinds.items() if other not in companies}
    return companies[0] if len(companies) == 1 and others <= {"mine"} else None
