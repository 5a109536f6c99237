"""Names that a sentence leaves aside: whoever is told of only as an exception."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "Without the Trans-Baikal division", "including Silverstream", "counting its stakes in El Abra".
_LEFT_ASIDE = Cue(
    r"\b(?:among them|among which|without|excluding|including|counting|apart from|besides|other than|except"
    r"|together with|along with|led by|headed by)"
    r" (?:[\w-]+ ){0,5}$"
    # "The third largest producer after China and the US", "as told via the IMF".
    r"|\b(?:largest|biggest|top|leading|oldest|richest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|best)"
    r" (?:[\w'-]+ ){0,8}?(?:after|behind|next to|ahead of) (?:the )?(?:[\w-]+(?:, | and |, and )(?:the )?){0,4}$"
    r"|\b(?:via|according to|of what) (?:the )?$"
    r"|,? in (?:association|partnership|(?:a )?joint venture|cooperation|alliance)"
    r" with (?:the )?(?:[\w'-]+ ){0,2}$"
    # "A contract of $20 million with Tajikistan, under which 5 tons will be exported".
    r"|\b(?:contract|agreement|deal|memorandum|accord|pact)s?(?: [\w$.-]+){0,5} with (?:the )?(?:[\w'-]+ ){0,2}$"
    r"|\bthe (?:[a-z-]+ )?(?:subsidiary|unit|arm|affiliate) of (?:the )?(?:[\w'-]+ ){0,2}$"
    # "Rose despite the closure of Mutanda by 10%": what became of one site of several.
    r"|\b(?:despite|in spite of|because of|owing to|due to|after|following|since) (?:the |its )?(?:[a-z-]+ )?"
    r"(?:closure|closing|shutdown|suspension|sale|disposal|divestment|idling|loss|mothballing|reopening|restart"
    r"|takeover|acquisition|purchase|stoppage) of (?:the |its )?(?:[a-z-]+ ){0,3}$"
    # "Following SALCO, IRALCO made 5 tons": who is told first is another.
    r"|(?<![a-z,0-9] )\b(?:following|behind|next to|unlike) (?:the )?(?:[\w-]+ ){0,3}$"
    # "In contrast to its outlook for Pilbara shipments, Rio Tinto cut its guidance".
    r"|\b(?:in|by) contrast (?:to|with) (?:the |its |their )?(?:[\w-]+ ){0,6}$"
)
_HELPS = Cue(r"\b(?:with the (?:help|use) of|relying on|drawing on) (?:[\w-]+ ){0,5}$")
_WITH_AMOUNT = re.compile(r",? (?:(?:at|with|on) )?(?:about |some |over |nearly )?\(?\d(?![\d.]* ?%)")


def helps_another(draft: Draft, name: Name) -> bool:
    """ "With the help of Muruntau and Zarmitan 5 tons were made": of whoever they help, wherever the amount stands."""
    view = draft.view
    return (
        name.end <= draft.amount.start
        and view.told(_HELPS, max(view.start, name.start - 60), name.start) is not None
    )


def is_left_aside(draft: Draft, name: Name) -> bool:
    """Whether a name before an amount is told as an exception or by the way, without an amount of its own."""
    view = draft.view
    if view.told(_LEFT_ASIDE, max(view.start, name.start - 60), name.start) is None:
        return False
    return _WITH_AMOUNT.match(view.lower, name.end) is None
