"""Words by which something is yet to come: modals, and nouns and verbs of plans."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue

LOOSE_MODAL = frozenset(
    {
        "should",
        "would",
        "hope",
        "hopes",
        "may",
        "might",
        "eyes",
        "sees",
        "project",
        "projects",
        "could",
        "plan",
        "plans",
        "aims",
        "aim",
        "horizon",
        "vision",
        "ambition",
        "to produce",
        "seeking",
        "aimed",
        "budget",
        "outlook",
        "promised",
        "pledged",
        "want",
        "wanted",
        "intended",
        "guiding",
        "agreed to",
        "deal to",
        "deals to",
        "contract to",
        "contracts to",
        "agreement to",
        "negotiations to",
        "decided to",
        "has to",
        "have to",
        "required to",
        "obliged to",
        "allowed to",
        "authorised to",
        "authorized to",
        "permitted to",
        "permission to",
        "entitled to",
        "hoped for",
        "hopes for",
        "looked for",
        "consensus",
        "assumes",
        "provides for",
        "calls for",
        "called for",
    }
)

# "Its target, 206 tons", "the goal of 5 tons", "guidance for 2025 was 7 tons", "a target set at 9 tons": the amount is
# the plan itself.
IS_PLAN = re.compile(
    r"(?:,| of| range of| for| at| is| was| \(|, which (?:is|was)|(?: (?:which|that))?(?: (?:was|is|had been))? set at"
    r"| (?:is|was) for (?:(?:the|an?|annual) )?(?:production|output|extraction|exports|sales|deliveries) of"
    r"| for (?:the )?(?:full |fiscal |current )?"
    r"(?:\w+ )?(?:year|period|months?|quarter|half|20\d\d|fy\d\d)(?: is| was| of)?)"
    r" ?(?:about |around |some |nearly |over |between |a range of |more than |at least |up to )?"
)

# "Will have", "would hit": a bare infinitive is no past.
MODALS = frozenset(
    {
        "will",
        "would",
        "shall",
        "should",
        "may",
        "might",
        "could",
        "is to",
        "are to",
        "were to",
        "was to",
        "ought to",
    }
)

# "Was to have made 5 tons" made fewer.
BEFORE_HAVE = frozenset({"was to", "were to", "should", "would", "will", "ought to", "supposed to"})

# "A deposit that yielded 5 tons last year, will take its place".
IN_RELATIVE = Cue(r"\b(?:that|which|who) [^,;]*$")
