"""Words that are spelled as a material and mean another thing: "to lead", "told the paper"."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

# "While lead jumped by 6 per cent": what rises, falls or stands somewhere is the metal.
_LEAD_MOVES = re.compile(
    r" (?:came to|accounted for|made up|contributed|followed|fared|did (?:better|worse|well|less|not)|it was the"
    r"|was the other way|recovered|held up|went|lagged|output|production|ingots?"
    r"|concentrate|exports|rose|fell|jumped|grew|dropped|climbed|increased|declined|slipped|gained|edged|slid|stood|reached|totall?ed"
    r"|amounted"
    r"|was (?:up|down|\d)|up (?:by )?\d|down (?:by )?\d|refin|bulli|scrap|alloy|mining|content)"
)


# "A lead market surplus", "the lead deficit", "a lead-zinc mine".
_LEAD_MARKET = re.compile(
    r" (?:market (?:surplus|deficit|balance|shortfall)|surplus|deficit|supply|balance|cathode|bar|battery|batteries)"
)
# "That of lead to 74,000 tons", "tin rose to 20,000 tons and lead to 12,000".
_LEAD_REACHES = re.compile(
    r"\b(?:that|those) of lead to |(?: and|,|\b(?:output|production|sales|exports|imports) of)"
    r" lead to (?:(?:about|some|nearly|over) )?\d"
)
# "The south-east ore body": where it lies.
_ORE_BODY = re.compile(r" (?:body|bodies|shoots?|zones?|pass(?:es)?|trend|horizon)\b")
# "Because of rail bottlenecks": what carries.
_RAILWAY = re.compile(
    r" (?:bottleneck|constraint|capacity|transport|line|link|problem|disruption|haul|service|issue|cars?\b|wagon"
    r"|operat|infrastructure|network|performance|delay|strike|derail|maintenance|outage|logistic|corridor|shortage"
    r"|connection|route|access|deliver|shipment|unload|loading|volume)"
)
# "Still feeling the rock burst of 2020", "troubled by low gas pressure": what happens, not what is made.
_ROCK_FALL = re.compile(
    r" (?:bursts?|falls?|faces?|mass|mechanics|bolts?|bolting|drill\w*|slides?|slips?|breaking|walls?)\b"
)
_POWDER = re.compile(r" (?:river|keg|coat|metallurgy)")
_SUPPLY = re.compile(
    r"(?: (?:pressure|shortages?|cuts?|cut-offs?|rationing|restrictions?|networks?|grids?|turbines?"
    r"|leaks?|explosions?|stoppages?|bills?|outages?|curtailments?|pipelines?|embargo|sanctions|subsid\w+|levy|levies"
    r"|(?:was|is|were|has been|had been) (?:cut|rationed|short|scarce|shut|switched|turned|curtailed|diverted|lacking))"
    r"|-(?:fired|based|powered))\b"
)
# What words are no material in front of, by the word.
_GOES_ON = {
    "ore": _ORE_BODY,
    "rail": _RAILWAY,
    "rock": _ROCK_FALL,
    "powder": _POWDER,
    **dict.fromkeys(("gas", "fuel", "oil", "diesel", "petroleum"), _SUPPLY),
}
# "Told the paper": no material.
_TELLS = ("the paper", "a paper", "this paper", "white paper", "working paper", "on paper")
# "A stone's throw away", "killed two birds with one stone".
_SAYINGS = re.compile(r"(?:'s throw|\b(?<=with one stone)|\b(?<=set in stone)|\b(?<=cast in stone))")


# "Slovakia in the lead (41,000 tons)", but "in the lead market".
_AHEAD_OF_ALL = (
    "in the lead",
    "into the lead",
    "took the lead",
    "takes the lead",
    "take the lead",
    "taking the lead",
)
_OF_THE_METAL = re.compile(
    r"(?:-| (?:and|market|industry|trade|smelt|refin|mine|mining|sector|ore|price|business|concentrate))"
)


def is_no_material(lower: str, mark: Mark[Commodity]) -> bool:
    """ "lead" as a verb or adjective: only "of lead", "lead production", "and lead" and their like are the
    metal; "paper" that is read.
    """
    goes_on = _GOES_ON.get(lower[mark.start : mark.end].rpartition(" ")[2])
    if goes_on is not None and goes_on.match(lower, mark.end):
        return True
    if lower.startswith("stone", mark.start) and _SAYINGS.match(lower, mark.end):
        return True
    if lower.endswith(_AHEAD_OF_ALL, 0, mark.end) and not _OF_THE_METAL.match(lower, mark.end):
        return True
    if lower[mark.start : mark.end] == "leads" or lower.endswith(_TELLS, 0, mark.end):
        return True
    if lower[mark.start : mark.end] != "lead" or _LEAD_MOVES.match(lower, mark.end):
        return False
    if _LEAD_MARKET.match(lower, mark.end):
        return False
    after, before = lower[mark.end : mark.end + 12], lower[max(0, mark.start - 8) : mark.start]
    return not (
        re.match(
            r" (?:prod|outp|ingo|conc|and |metal|smel|ore|in con|sale|expo|ship|deliv|mine"
            r"|stoc|inve|impo|cons|use|usag|dema|pric|at \d)|,| \d|[.):]",
            after,
        )
        or re.search(r"(?:of|and|zinc|,|refined) $", before)
    ) or (
        after.startswith(" to ") and not _LEAD_REACHES.search(lower[max(0, mark.start - 12) : mark.end + 24])
    )
