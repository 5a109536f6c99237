"""Whether a text counts its months from March: by the Iranian year that it names, or by whose article it is."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.lexicon import Lexicon
from crawler.figures.openings import quick
from crawler.figures.period_fiscal import names_world_company
from crawler.figures.period_words import Mention
from crawler.figures.readings import letters_of
from crawler.figures.words import Words, split_words, word_set

_IRANIAN_YEAR = quick(
    r"\b(?:iranian|persian|solar|iran's) (?:\w+ ){0,2}(?:calendar|fiscal|year|month)"
    r"|farvardin|ordibehesht|khordad|shahrivar|bahman|esfand|imidro|\birna\b|\bpars ?today\b|\(mna\)"
    r"|\b(?:year|tir|mordad|mehr|aban|azar|dey) 1[34]\d\d\b"
    # "In 1400 it was 5 tons", but "more than 1400 vessels".
    r"|\b(?:in|for|during|since|half of|quarter of|months of|whole of|all of|end of|start of|beginning of)"
    r" 1(?:3[7-9]|40)\d\b(?![,.]?\d| (?:[a-z]+ )?(?!was\b|is\b|has\b)[a-z]{2,}s\b)"
    r"|\byear (?:(?:that |which )?(?:to|ended|ending|through|until)|\((?:which )?ended) (?:on )?march (?:19|20|21)\b"
    # Months from the first day of the Iranian year.
    r"|march 2[01](?:st)?(?:,? 20\d\d)? ?(?:-|to|and|until|through) ?[a-z]{3,9}\.? (?:19|2[0-3])\b"
)

# One of which stands in each text that has the above.
_IRANIAN_WORDS = (
    *(
        "iranian",
        "persian",
        "solar",
        "iran's",
        "farvardin",
        "ordibehesht",
        "khordad",
        "shahrivar",
        "bahman",
        "esfand",
    ),
    *(
        "imidro",
        "irna",
        "parstoday",
        "pars today",
        "(mna)",
        "year 1",
        " 137",
        " 138",
        " 139",
        " 140",
        "tir 1",
        "mordad 1",
        "mehr 1",
        "aban 1",
        "azar 1",
        "dey 1",
        "march 2",
        "march 19",
    ),
)

_GREGORIAN_COUNT = re.compile(r"\b(?:months|half|quarter) of 20\d\d")

# Characters of a text that say whose it is.
_LEAD = 1000
# What a text opens with.
_HEAD = 400
# Most name a country in the first of them.
_OPENING, _LONGEST_NAME = 350, 100

_GREGORIAN = re.compile(
    r"\b(?:january|february|april|june|july|august|september|october|november|december) \b|\b20[0-4]\d\b|\bgregorian"
)

# Iranian months end on the 19th to 22nd, and the next begins on the day after.
_IRANIAN_DAY = re.compile(
    r"(?:\b(?:to|ended|ending|ends|closed|since|from|until|till|through|by)(?: on)? |[(-])"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20|21|22|23)\b"
    # "Mehr numbers (22 Sep-21 Oct)".
    r"|(?:19|20|21|22|23)(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
)

# The country, its bodies, or producers and provinces that no other has.
_IRAN = quick(
    r"\b(?:iran(?:ian(?! (?:fiscal )?year)|'s)?|the islamic republic(?! of )|imidro"
    r"|irica|nicico|iralco|salco|mobarakeh|kho?uzestan|[ei]sfahan|chadormalu"
    r"|gol-?e?-? ?gohar|gohar ?zamin|sarcheshmeh|songun|sungun|miduk|zarshouran|jajarm|sangan"
    r"|kerman(?:shah)?|yazd|zanjan|lorestan|semnan|khorasan|hormozgan|markazi province|mazandaran|gilan|ardabil"
    r"|a[sz][ae]?rba(?:ij|yj|id|yd)an province|(?:east|west) azarba(?:ij|yj)an|tehran|hamed?an|fars province"
    r"|tabas|parvadeh|faryab|sabanour|almahdi|hormozal|midhco|ahvaz|arak|bandar abbas|tabriz|mashhad|shiraz"
    r"|rafsanjan|damghan|garmsar|delijan|kahnuj|jiroft|esfarayen|shadegan|neyriz|sefid ?dasht"
    r"|khatoonabad|aq-?darreh|shahroud|birjand|golestan|(?:east|central|west)(?:ern)? alborz"
    r"|rouhani|raisi|pezeshkian|ahmadinejad|sirjan|bafq|zarand|impasco|sari ?gunay|qorveh|takab|ilam|qazvin"
    r"|ispa|codal|nowruz|zob ahan|angouran|mehdiabad|bushehr|kordestan|sistan(?:-| and )baluchestan"
    r"|aghdarreh|(?:amirkabir|ardakan|arvand jahanara|azarbaijan|baft|bardsir|bonab|butia|chaharmahal|ghaenat"
    r"|kavir|miyaneh|natanz|oxin|pasargad|saba|sabzevar|torbat heydarieh|qeshm|saeb|shams) steel|calcimin|jalalabad"
    r"|nakhlak|darreh (?:alou|zar|zereshk)|esfordi|irankuh|madkush|qara aghaj|sanabad|sefidabeh|simorgh|choghart"
    r"|mouteh|kimia madan|isatis|shadan|kaveh|amirkabir khazar|shahr-e babak|dashkasan|arfa"
    r"|mines and metals development)\b"
)


def first_country(text: str, lowered: str, lexicon: Lexicon) -> str | None:
    """The country that an article names first: whose "the country" is."""
    for reach in (_OPENING, _LEAD):
        if lexicon.land_words.isdisjoint(letters_of(lowered[:reach])):
            continue
        words = split_words(text, lowered, 0, min(len(text), reach))
        marks = lexicon.entities.each(text, words)
        first = next((mark for mark in marks if mark.value.kind == "country"), None)
        # What stands at the cut may go on.
        if first is not None and (first.end < reach - _LONGEST_NAME or reach == _LEAD):
            name = first.value.name
            # As the text says it where it goes by another name there ("Turkey"), so that it is found again.
            return name if name.lower() in lowered else text[first.start : first.end]
    return None


# "5 tons were made, of which 2 tons went to Iraq": with whom is traded, behind what was made at home.
_TRADED_WITH = re.compile(r"(?:\d[^.]{3,90}|\bexports? (?:of|by) [^.\d]{2,60}) (?:to|from) (?:the )?$")


def is_partner(lowered: str, at: int) -> bool:
    """Whether a country at a place is first told as one that goods go to or come from."""
    return at > 0 and _TRADED_WITH.search(lowered, max(0, at - 110), at) is not None


def is_at_home(lowered: str, first: str | None) -> bool:
    """Whether a Persian article is about Iran: where it opens with no other country, and with no company of others.

    One that says "the country" before it names any speaks of its own.
    """
    own = lowered.find("the country", 0, _LEAD)
    if first is not None and 0 <= own < lowered.find(first.lower()):
        return True
    if first is not None and is_partner(lowered, lowered.find(first.lower())):
        return True
    if first is None and _IRAN.search(lowered) is None:
        return not names_world_company(lowered[:_LEAD])
    return first in (None, "Iran")


def is_iranian(title: str, text: str, first: str | None) -> bool:
    """Whether "the first five months" are counted from March: where the text, in lower case, names the Iranian year.

    Without that, where it is about Iran and prints a day on which an Iranian month ends, or where it opens with Iran,
    and with no other country before it, and counts no months of a Gregorian year. `first` is the country that it names
    first.
    """
    if any(word in text for word in _IRANIAN_WORDS) and _IRANIAN_YEAR.search(text) is not None:
        return True
    titled, own = _IRAN.search(title) is not None, _IRAN.search(text)
    if (titled or own is not None) and _IRANIAN_DAY.search(text) is not None:
        return True
    opens = titled or (own is not None and own.end() <= _HEAD)
    leads = titled or first in (None, "Iran") or names_iran_before(text, first)
    return opens and leads and _GREGORIAN_COUNT.search(text) is None


def names_iran_before(text: str, other: str) -> bool:
    """Whether a producer or place of Iran is told before the first land that the article names."""
    own = _IRAN.search(text, 0, _OPENING)
    return own is not None and own.start() < text.find(other.lower())


def names_iran(lowered: str) -> bool:
    """Whether a lower-case text names the country, a body, producer or province of it; "the Iranian year" is none."""
    return _IRAN.search(lowered) is not None


def names_gregorian(lowered: str) -> bool:
    """Whether a lower-case text names a Gregorian month or year."""
    return _GREGORIAN.search(lowered) is not None


# Who counts the output of all lands by one calendar.
_WORLD_BODY = re.compile(
    r"\bworld ?steel\b|\bworld steel association\b|\bwsa\b|\busgs\b|\bu\.?s\.? geological survey\b"
    r"|\bworld gold council\b"
    r"|\binternational (?:aluminium|copper|lead|nickel|zinc|stainless|energy|cement)\b|\bworld (?:bank|mining data)\b"
)
# One of which each sentence has that names such a body.
_WORLD_BODY_WORDS = word_set("world worldsteel wsa usgs geological international")


def is_of_world_body(lowered: str, words: Words, start: int, end: int) -> bool:
    """Whether a sentence tells what a body reports that counts the output of all lands: by the world's calendar."""
    if _WORLD_BODY_WORDS.isdisjoint(words.places):
        return False
    return _WORLD_BODY.search(lowered, start, end) is not None


def of_the_world(mentions: list[Mention]) -> list[Mention]:
    """Mentions that name no calendar, as ones of the world's: "last year" is that before January."""
    return [replace(one, iranian=False) if one.iranian is None else one for one in mentions]
