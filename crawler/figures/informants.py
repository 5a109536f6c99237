"""Who only tells of production: persons by their office, bodies by what they are called beside their name."""

from __future__ import annotations

import re

from crawler.figures.name import Name
from crawler.figures.openings import quick
from crawler.figures.producers import ADDED_OUTPUT

# What persons are who speak for somebody.
OFFICE = (
    r"ceo|cfo|coo|chief executive(?: officer)?|chairman|chairwoman|chairperson|chair|president|vice president|minister"
    r"|deputy minister|director|managing director|director general|secretary[- ]general|head|manager"
    r"|spokesman|spokeswoman|spokesperson"
    r"|analyst|economist|geologist|secretary|governor|deputy|official|strategist|executive|engineer|board member"
    r"|member of the board|chief|delegate|representative|expert|superintendent|supervisor|administrator|advis[eo]r"
    r"|coordinator|lawmaker|senator|mayor|professor|unionist|union leader|commissioner|metallurgist|trader|dealer"
)
_BODY = (
    r"agency|bureau|ministry|chamber|association|institute|regulator|council|newswire|consultancy|consultants"
    r"|researcher|brokerage|analysts"
    r"|newspaper|magazine|website|commission|authority|watchdog|federation|lobby|think-tank|publication|secretariat"
)
# "Corvane, the ministry said, made 5 tons": it speaks of whoever stands before it.
_SAYS_IT = r" (?:said|says|reported|reports|announced|noted|added|told [a-z]+)(?: on [a-z]+day)?(?:[,.]|$)"
_PERSON_AHEAD = quick(
    rf"\b(?:(?:{OFFICE})(?: \([a-z][a-z &]{{1,30}}\))?,? |(?-i:(?:Mrs?|Ms|Dr|Shri|Smt|Prof"
    rf"|Sir)\.? ))(?-i:[A-Z]\.? ?){{0,3}}$",
    re.IGNORECASE,
)
# "Director company Akhmad Mokaddas", as glosses of languages with cases have it: whose director comes before the name.
_OF_A_BODY_AHEAD = quick(
    rf"\b(?:{OFFICE}) (?:the )?(?:company|enterprise|combine|plant|mine|complex|group|holding|corporation|agency) $",
    re.IGNORECASE,
)
_PERSON_BEHIND = re.compile(
    r", who (?:heads|leads|runs|chairs|oversees|directs|is in charge of)\b"
    rf"|, (?:(?:the|its|an?|their|who is|who was|also,?|then|now|former|acting) )*(?:[\w'-]+ ){{0,3}}?(?:{OFFICE})\b"
    rf"(?!{_SAYS_IT})",
    re.IGNORECASE,
)
# "The association's Veli Aksoy".
_BODYS_AHEAD = re.compile(rf"\b(?:{_BODY})'s $")
# "The head of Hollin Coal, Reza Amini".
_OF_WHOM_AHEAD = re.compile(rf"\b(?:{OFFICE}) of [^,;.]{{2,60}}, $")
# "The Trade Organization Reza Amini said".
_BEHIND_A_BODY = re.compile(
    r"(?:[Oo]rgani[sz]ation|[Aa]ssociation|[Cc]ompany|[Mm]inistry|[Pp]rovince|[Cc]ounty|[Cc]omplex|[Dd]epartment"
    r"|[Aa]dministration|[Oo]ffice|[Cc]hamber) $"
)
_LOCATED = (" at ", " in ", " near ", "At ", "In ", "Near ")
_BODY_AHEAD = re.compile(rf"\b(?:{_BODY}),? \(?$")
_ADVISER_AHEAD = re.compile(
    r"\b(?:consultancy|consultants?|researchers?|brokerage|broker|analysts|think-tank) $"
)
# "By Taleh Mursagulov": who wrote it; "quoted Reza Azari as saying".
_WROTE = re.compile(r"(?:^|[.\n] ?)\s*(?:[Bb]y|BY) $|\b[Qq]uot(?:ed|es|ing) $")
_BEHIND_A_WRITER = re.compile(r"\s*(?:[-\u2013\u2014|:\n]|as saying\b|$)")
# "Majid Ebrahimi put the reserves of Sangan at 1.2 billion tons".
_PUTS = re.compile(r" (?:puts?|has put) (?!its|their|his)[^.;]{3,80} at (?:[\w-]+ ){0,2}\d")
# "Sirous Hamidi, in talk with our reporter, stated", "Reza Amini, pointing to the mines, added".
_TALKS = re.compile(
    r", (?:in (?:an? )?(?:talk|interview|conversation|press conference|meeting)\b[^,]{0,60}, |"
    r"(?:expressing|pointing|stressing|referring|stating|noting|emphasi[sz]ing|declaring) )"
)
# "Reza Amini at a meeting of the managers added".
_SPEAKS_AT = re.compile(
    r",? (?:at|in|during|on the (?:sidelines|margins|occasion) of|addressing|attending|visiting)"
    r" (?:an?|the|this|that|his|her) (?:[a-z]+ ){0,3}(?:meeting|ceremony|conference|gathering|session|event|exhibition"
    r"|visit|seminar|forum|congress|interview|assembly|inauguration|press briefing|briefing|summit)\b[^.;:\d]{0,90}?"
    r"\b(?:said|says|told|added|noted|stated|explained|announced|stressed|emphasi[sz]ed|pointed out)\b"
)
# "Says Hossein Safari of the Steel Association".
_SAYS_WHO = re.compile(r"\b(?:says|said|adds|added|according to|reckons|explains) $")
_OF_SOMETHING = re.compile(r" (?:of|from|at) (?:the )?[A-Z]")
# "Said Ebrahimi", "Ebrahimi noted": who was told by both names before is a person.
_SPEAKS = re.compile(
    rf",? (?:said|says|told|added(?!{ADDED_OUTPUT})|noted|stated|explained|continued|went on|pointed|remarked"
    r"|predicted|announced|clarified|revealed|affirmed|stressed|highlighted|disclosed)\b"
)
_SPOKEN_BY = re.compile(r"\b(?:said|says|added|noted|stated|explained|according to) $")
# "Metal Expert estimates": who reckons makes nothing.
_RECKONS = re.compile(r",? (?:estimates|estimated|calculates|calculated|reckons|reckoned)\b")
# "The Ministry of Economy, Trade and Industry (METI)".
_INITIALS_OF_AN_OFFICE = re.compile(
    r"\b(?:[Mm]inistry|[Dd]epartment|[Ss]ecretariat|[Cc]hamber|[Oo]rgani[sz]ation|[Aa]gency|[Bb]ureau"
    r"|[Aa]ssociation|[Ii]nstitute"
    r"|[Cc]ouncil|[Ff]orum|[Cc]ommission|[Aa]dministration|[Ff]ederation|[Ss]ociety|[Ss]ervice) [^().;]{0,70}\($"
)
_BODY_BEHIND = re.compile(rf", (?:the|a|an|its) (?:[\w'-]+ ){{0,4}}?(?:{_BODY})\b(?!{_SAYS_IT})")


def informants(text: str, names: list[Name]) -> set[str]:
    """The names by which a sentence presents somebody who tells, with the family name of a person alone."""
    found: set[str] = set()
    for name in names:
        if name.possessive or (name.entity.kind != "shape" and not _is_adviser(text, name)):
            continue
        printed, before = name.entity.name, text[max(0, name.start - 90) : name.start]
        if before.endswith("(") and printed.isupper() and _is_of_an_office(text, name):
            found.add(printed)
            continue
        told = _BODY_BEHIND.match(text, name.end) or _RECKONS.match(text, name.end)
        if _BODY_AHEAD.search(before) or told:
            found.add(printed)
        elif _is_person(text, name, before):
            found |= {printed, printed.rpartition(" ")[2]}
    return found


def _is_adviser(text: str, name: Name) -> bool:
    """ "The consultancy Hollin Metals": no company of the trade, whatever its name says."""
    unknown = name.entity.kind == "company" and not name.known
    return unknown and _ADVISER_AHEAD.search(text, max(0, name.start - 16), name.start) is not None


def _is_of_an_office(text: str, name: Name) -> bool:
    start = max(0, name.start - 90)
    return (
        text.startswith(")", name.end) and _INITIALS_OF_AN_OFFICE.search(text, start, name.start) is not None
    )


def _is_person(text: str, name: Name, before: str) -> bool:
    if _PUTS.match(text, name.end) and " " in name.entity.name:
        return True
    if _WROTE.search(before) and (_BEHIND_A_WRITER.match(text, name.end) or _heads_the_text(text, name)):
        return True
    if name.entity.name.count(" ") == 1 and (_OF_A_BODY_AHEAD.search(before) or _BODYS_AHEAD.search(before)):
        return True
    if _PERSON_AHEAD.search(before):
        return True
    if " " in name.entity.name and (_TALKS.match(text, name.end) or _SPEAKS_AT.match(text, name.end)):
        return True
    if name.entity.name.count(" ") == 1 and _SAYS_WHO.search(before) and _OF_SOMETHING.match(text, name.end):
        return True
    if " " in name.entity.name and (
        _OF_WHOM_AHEAD.search(before) or (_BEHIND_A_BODY.search(before) and _SPEAKS.match(text, name.end))
    ):
        return True
    # "At Tarn, the president opened zinc works".
    return not before.endswith(_LOCATED) and _PERSON_BEHIND.match(text, name.end) is not None


# "BY NDAMU SANDU Small-scale miners", which had a line of its own.
_HEADS = re.compile(r"\s*(?:By|BY) ")
_GOES_ON = re.compile(r"\s{1,3}[\"\u201c]?[A-Z]")


def _heads_the_text(text: str, name: Name) -> bool:
    """Whether a text opens with who wrote it, by both of his names, and goes on with a sentence."""
    return (
        " " in name.entity.name
        and _HEADS.fullmatch(text, 0, name.start) is not None
        and _GOES_ON.match(text, name.end) is not None
    )


def by_family_name(text: str, names: list[Name], told: list[str]) -> set[str]:
    """Those who speak under the last of two names by which the article has told them: a company goes by its first."""
    found: set[str] = set()
    for name in names:
        family = name.entity.name
        if name.entity.kind != "shape" or " " in family:
            continue
        before = text[max(0, name.start - 16) : name.start]
        if _SPEAKS.match(text, name.end) or _SPOKEN_BY.search(before):
            full = [
                other
                for other in told
                if re.fullmatch(rf"[\w.-]+(?: [\w.-]+)?[ -]{re.escape(family)}", other)
            ]
            found |= {family, *full} if full else set()
    return found
