"""Which earlier period an amount is the value of: "against 5 tons in the same period of last year"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed

# What may stand between a word that compares and its amount.
FILL = (
    r"(?:(?:initial|initially|original|forecast|target|guidance|plan|goal|budget|estimate|the|a|an"
    r"|its|their|about|around|some|nearly|only|just|over|more than|total|of|last year's"
    r"|respectively|year-ago|(?:high|low|strong|weak) base of"
    r"|record|exceptional|all-time|previous|estimated|planned|budgeted|targeted"
    r"|projected|guided|scheduled|that of|approximately|almost|level"
    r"|(?:previously|earlier|originally|initially) [a-z]+ed|figure|output|production|of"
    r"|(?:(?:up|down)ward(?:ly)? )?revised|restated|adjusted|provisional|preliminary) )*"
)
# What compares stands in front of one filling: the engine looks for each word's beginning once.
EARLIER = Cue(
    r"(?:\b(?:from|against|as against|compared (?:with|to)|versus|vs\.?|(?<!further )than|beating|surpassing"
    r"|match(?:ed|ing)?|equal(?:led|ling)|topp(?:ed|ing)(?= (?:the|last|its) )|eclips(?:ed|ing)"
    r"|exceeding|in comparison (?:with|to)|compares? with|comparing with|relative to|as opposed to"
    r"|(?:up|down|higher|lower|more|less|changed|unchanged|different|flat|steady|stable|level) (?:from|on|than)"
    # "More than double the 5 tons of last year".
    r"|(?:double|twice|triple|treble|thrice|quadruple|half)(?: of)? (?:the|those|that of|last year's)"
    r"|(?:over|above|below|beats?|under|short of|on) (?:the|last year's)"
    # "One has to go back to the 30 million of 2016 to find less".
    r"|(?:go|goes|going|look|looking|reach) (?:all the way )?back to(?: the)?"
    r"|(?:above|below|short of|over|under) an? (?:planned|targeted|budgeted|forecast|expected|projected)"
    # "Exceeded the budgeted 5 tons", but "exceeded the 5-ton mark".
    r"|(?:exceed(?:ed|s)|surpass(?:ed|es)|beats?|topped|missed|outdid|undershot|overshot|outstripped|outperformed)"
    r" (?:the|its|their|an?) (?:(?:initial|original|annual|full-year|monthly|quarterly) )?(?:planned|budgeted|targeted"
    r"|projected|scheduled|guided|target|plan|budget|guidance|goal|quota)"
    r"|(?:per ?cent|pct)(?: (?:higher|lower|more|less))? over"
    r"|an? [\d.,]+ ?(?:%|per ?cent|pct) (?:growth|increase|rise|jump|gain|decline|drop|fall|improvement|hike) over)"
    rf"|%(?: (?:higher|lower|more|less))? over) {FILL}$"
)
# "Generated $105 million from 5,732 kg", "came in at $27 million from 282,200 tons extracted".
EARNED_FROM = Cue(
    rf"(?:\$|\u20ac|\u00a3|\b(?:usd|eur|rand|rubles|roubles|rupees|rials|tomans|yuan))[\d.,]*\d ?(?:million|billion"
    rf"|trillion|thousand|mn|bn|m)?(?: (?:dollars|euros|rand|rubles|rupees|rials|tomans|yuan))?"
    rf" from (?:the sale of )?{FILL}$"
)
_CONNECTS = re.compile(
    r"[\s,(]*(?:(?:of|in|for|during|registered|posted|recorded|reported|made|produced|seen"
    r"|exported|imported|mined|sold|the|its|over|achieved|turned out|shipped|delivered|tons?|to"
    r"|output|was|were|at|by|extracted|a|produc\w+|level|mark|it|had|a) )*$"
)
_IN_WHICH = re.compile(
    r"[\s,)]*(?:however, |though, )?(?:which (?:was|were|stood at|totall?ed|amounted to)|in which|when|where"
    r"|during which)\b(?:[^,;()]{0,60}|[^;()\d]{0,120})$"
)
# "In line with the second quarter of 2023, and nickel production was 5 tons": of no amount of that time.
_LIKE = re.compile(
    r"\b(?:in line with|similar to|level with|the same as|on a par with|unchanged (?:from|on)"
    r"|flat (?:on|with|from)) (?:the )?$"
)


def comparison_of(draft: Draft, timed: list[Timed]) -> Timed | None:
    """The earlier period that an amount is the value of, if the sentence says so next to it."""
    back = [mention for mention in timed if mention.role == "back"]
    for index, mention in enumerate(back):
        if any(other.end <= draft.amount.start for other in back[index + 1 : index + 2]):
            continue
        if mention.end <= draft.amount.start and _IN_WHICH.match(
            draft.view.lower[mention.end : draft.amount.start]
        ):
            return mention
        if _is_namely(draft, mention):
            return mention
        if not draft.holds(mention.start, mention.end):
            continue
        if (
            mention.start >= draft.amount.tail
            and not _is_base(draft, mention, timed)
            and _follows(draft, mention)
        ):
            return mention
        nearer = any(
            other.role == "main" and mention.end <= other.start < draft.amount.start for other in timed
        )
        if mention.end <= draft.amount.start and not nearer and _leads(draft, mention):
            return None if _opens_clause(draft, mention) else mention
    return None


# "Which was 5% more than in 2018, and over 10 tons was exported", "more than in 2018 and exported over 10 tons".
_DONE = r"(?:produced|extracted|mined|exported|imported|shipped|dispatched|delivered|sold|consumed|sent)"
_AND_NEXT = re.compile(
    rf"(?: (?:was|were|is))?,? and (?:also )?({_DONE} )?(?:(?:about|some|nearly|over|at least|another) )*$"
)
_WAS_DONE = re.compile(rf"(?: of [^,;.\d]{{1,40}}?)?(?: also)? (?:was|were) (?:also )?{_DONE}\b")
_MORE_THAN = re.compile(
    r"\b(?:more|less|higher|lower|up|down) (?:than|from|on) (?:(?:in|the|that of|year) )*$"
)


def _opens_clause(draft: Draft, mention: Timed) -> bool:
    """Whether a clause with a verb of its own begins between what something is more than and an amount."""
    lower = draft.view.lower
    gap = _AND_NEXT.fullmatch(lower, mention.end, draft.amount.start)
    if gap is None or _MORE_THAN.search(lower, draft.view.start, mention.start) is None:
        return False
    return gap[1] is not None or _WAS_DONE.match(draft.after()) is not None


# "Rose 3 per cent to 63 tons in April over the same month of last year".
_OVER = re.compile(r"\bover (?:the |that of the )?$")


def _is_base(draft: Draft, mention: Timed, timed: list[Timed]) -> bool:
    """Whether an amount with a time of its own, or that something has changed to, is told "over" an earlier time."""
    tail, lower = draft.amount.tail, draft.view.lower
    if _OVER.search(lower, tail, mention.start) is None:
        return False
    own = any(other.role == "main" and tail <= other.start < mention.start for other in timed)
    return own or lower.endswith(" to ", 0, draft.amount.start)


def _follows(draft: Draft, mention: Timed) -> bool:
    gap = draft.view.lower[draft.amount.tail : mention.start]
    if re.fullmatch(r" (?:figure|level|total|tally|tonnage) (?:from|of|in) ?", gap):
        return True
    if re.search(
        r"\b(?:than|from|against|compared|versus|vs|up|down|higher|lower|on|percent"
        r"|per cent|times|growth|increase|rise|gain|decline|decrease|drop|fall|same as|as in|as|short of"
        r"|below|above|under|beat|beating|tops|topped|topping|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|outdid|ahead of"
        r"|in line with|similar to|level with|par with|unchanged|flat|equal to|comparable (?:to|with)"
        r"|missed|passed|passing|half|third|quarter|twice|double|thrice|(?:of|to|what) what)\b|%",
        gap,
    ):
        return False
    return (
        len(gap) < 70
        and (
            _CONNECTS.match(gap + " ") is not None
            or len(gap.split()) <= (12 if draft.said_before(EARLIER) else 8)
        )
        and not _told_elsewhere(draft, mention)
    )


def _told_elsewhere(draft: Draft, mention: Timed) -> bool:
    """ "40 tons in the same period, up 3 per cent" after a period of its own is a "same", never a
    comparison.
    """
    return draft.view.lower.startswith(("this", "these"), mention.start)


# "Compared with the June output that reached 5 tons".
_OF_THAT_TIME = re.compile(
    r"(?:'s)? (?:[a-z]+ )?(?:output|production|exports|imports|sales|shipments|deliveries|figure|level|tally|total)"
    r"(?:,? (?:that|which))? (?:reached|was|were|stood at|amounted to|totall?ed|hit|came to|of|at) (?:about |some )?"
)


# "Of last year (about 5 tons)", "of last year's 5 tons", "of 2008 (just over 5 tons)".
_OPENS_VALUE = re.compile(
    r" ?(?:\(|'s) ?(?:(?:about|around|some|nearly|just|over|more than|approximately) )*"
)


# "Compared to last year with over 5 tons".
_COMPARED_TO = re.compile(r"\bcompared (?:to|with) (?:(?:the|year|that of|those of) )*$")
_WITH_VALUE = re.compile(
    r",? with (?:(?:a total of|about|around|some|nearly|just|over|more than|approximately) )*"
)

# "Made more tin in the second quarter than in the first, namely 5 tons": what is told behind is of the news.
_MORE_THAN = re.compile(
    r"\b(?:more|less|fewer|higher|lower|better|worse|stronger|weaker|up|down)\b[^,;]{1,90}\bthan "
    r"(?:(?:in|during|for) )?(?:the )?$"
)
_THEN_SAYS_IT = re.compile(
    r"(?:,|:| [-\u2013\u2014])? (?:(?:namely|that is|i\.e\.|at|or|to|reaching|with|totall?ing"
    r"|coming (?:in )?(?:at|to)|amounting to) )?(?:(?:about|some|around|nearly|over|a total of|just|only) )*"
)


_NAMELY = re.compile(r",? (?:namely|that is|i\.e\.),? (?:(?:about|some|around|nearly|over) )?")


def _is_namely(draft: Draft, mention: Timed) -> bool:
    """ "5 tons were got, 1% more than in the same period of last year, namely 4.9 tons": of that period."""
    view = draft.view
    if not _NAMELY.fullmatch(view.lower, mention.end, draft.amount.start):
        return False
    told = [other.end for other in view.amounts if other.end <= mention.start]
    return bool(told) and _MORE_THAN.search(view.lower, told[-1], mention.start) is not None


# "About what they had in 2018, and turned it into 12 tons of soda ash": the news goes on.
_AND_DID = re.compile(
    r", and (?:then )?(?:[a-z]+ed|made|sold|sent|dug|got|won|put|took|brought|shipped|built) "
    # "Was almost flat against the like period of 2023 and totalled 5 tons".
    r"|,? and (?:totall?ed|reached|amounted to|stood at|came (?:in )?(?:to|at)|hit) "
)


# "Which is 1 per cent more than in 2022, and consumption 13.5 tons": of the news again.
_AND_MEASURE = re.compile(
    r",? (?:and|while) (?:(?:the|its|their|total|global|world|exports?) )*"
    r"(?:production|output|consumption|exports|imports|sales|deliveries|shipments|extraction)"
    r"(?: (?:of )?(?:it|this|that))? (?:(?:was|were|at|of|reached|stood at|to|about|nearly|over) )*"
)
_PER_CENT_FROM = re.compile(
    r"(?:%|per ?cent)(?: [a-z]+){0,2} (?:from|than|compared (?:to|with)|on|over|against) (?:(?:the|year|in|that of) )*$"
)


# "Corvane, which sold nothing in the same month of last year, made 5 tons".
_WHICH_DID = re.compile(r", (?:which|who) (?!th(?:is|at|e) (?:figure|amount|number|volume|total)\b)[^,;\d]+$")


def _leads(draft: Draft, mention: Timed) -> bool:
    """The earlier period comes first: "In the same period of last year, 5 tons", "from 5 per cent of last
    year, in which 4 tons".
    """
    text = draft.view.lower
    gap, lead = text[mention.end : draft.amount.start], text[draft.start : mention.start]
    if ";" in gap or _AND_DID.match(gap) or (gap.startswith(", ") and _WHICH_DID.search(lead)):
        return False
    if _OPENS_VALUE.fullmatch(gap) or (not gap.strip() and text.endswith("'s", 0, mention.end)):
        return True
    if _AND_MEASURE.fullmatch(gap) and _PER_CENT_FROM.search(text, draft.view.start, mention.start):
        return False
    if _WITH_VALUE.fullmatch(gap) and _COMPARED_TO.search(lead):
        return True
    if re.search(r"%|per ?cent", gap) or _LIKE.search(lead):
        return False
    if _OF_THAT_TIME.fullmatch(gap) and not draft.view.lower.endswith(",", 0, mention.end):
        return True
    if _THEN_SAYS_IT.fullmatch(gap.removeprefix(",")) and _MORE_THAN.search(lead):
        return False
    changed = re.search(
        r"\btimes (?:as (?:much|many) as|that of|those of|more than"
        r"|the (?:figure|level|amount) (?:of|for|in))(?: \w+){0,2} ?$"
        r"|\b[a-z]+er [^,;]{1,60}\bthan (?:in |during |for )?$"
        r"|(?:%|per ?cent|\bup|\bdown|more|less|higher|lower|rose|fell|\w+ed) ?(?:\w+ ){0,4}(?:than"
        r"|from|against|to|on|over|with|above|below|under|behind|short of|ahead of)"
        r"(?:(?: \w+){0,2}| the levels? of) ?$",
        lead,
    )
    return changed is None


# "The miners, who had produced 42 tons in 2020, managed 31 tons in 2022".
_WHO_HAD = Cue(
    r", (?:who|which) had (?:[a-z]+ ){0,2}(?:produced|made|mined|exported|sold|shipped|dug|given|reached|stood at|been)"
    r" (?:(?:about|some|nearly|over|a record) )*$"
)


def is_told_by_the_way(draft: Draft) -> bool:
    """Whether a relative clause looks back to an earlier value before the sentence comes to its own."""
    return draft.said_before(_WHO_HAD) is not None
