"""What a sentence without amounts begins with that speaks of the value told before it."""

from __future__ import annotations

import re

from crawler.figures.views import View

REFERS = re.compile(
    r"\"?(?:(?:thus|so|hence|therefore|consequently),? )?"
    r"(?:(?:in (?:tonnage|terms of|weight|volume|value)|according to|as per)[^,]*(?:, [^,]*){0,3}?, )?"
    r"(?:that|this|they|respectively|the (?:[a-z]+(?:'s|s') )?(?:volume|figure|amount"
    r"|total|realization|realisation|result|achievement|tally|sum|volumes?|output|number|result|tonnage|production"
    r"|quantity|indicator|exports|imports|shipments"
    r"|sales|commodity|product|metal|mineral|exports|imports|shipments|sales|commodity|product"
    r"|metal|mineral|deliveries)|it|which|such|these|those"
    r"|(?:up|down) (?:by )?\d+"
    r"|compared|year[- ]on[- ]year|quarter[- ]on[- ]quarter|month[- ]on[- ]month"
    r"|(?:the )?(?:output|production|exports|imports|sales|shipments) of (?:the (?:two|three|four)|both|these|those))\b"
)

# "The director told reporters that this was 2 per cent above the plan".
SAYS_OF_IT = re.compile(
    r"(?:[^,;]{0,110}, )?[^,;]{0,80}\b(?:said|told|noted|added|stated|explained|says|notes|adds)\b"
    r"(?:[^,;]{0,60}?\b(?:that )?|: \"?)"
    r"(?:this(?: (?:extraction|output|production|amount|figure|volume|tonnage|number|quantity)"
    r"(?:, which [^,;]{3,70},)?)?|it|these|the (?:figure|output|amount|number|total|tonnage|volume)"
    r"|(?:the (?:[a-z]+(?:'s|s') )?|its |their )(?:[a-z]+ ){0,3}"
    r"(?P<told>output|production|exports|imports|sales|shipments))"
    r" (?:was|is|had|has|have|were|are|marks?|means?|meant|rose|fell|grew|shows?|showed|registered|recorded"
    r"|represent(?:s|ed)|exceed(?:s|ed)|surpass(?:es|ed)|beats?|tops|topped)\b"
)
# "Growth on the previous year was 5, 4 and 41 percent, respectively".
GROWTH_WAS = re.compile(
    r"(?:the |their )?(?:(?:yearly|annual|respective|corresponding) )?"
    r"(?:growth|increases?|rises?|gains?|decreases?|declines?|falls?|drops?)\b"
)
# "The growth amounts to 8 percent", "the decline from the year before thus reached 8 percent": no growth of aught else.
GROWTH_IS = re.compile(
    r"(?:the|this|that) (?:(?:year[- ]on[- ]year|yearly|annual|resulting|overall|actual) )?"
    r"(?:growth|increase|rise|gain|decrease|decline|fall|drop|reduction|jump|plunge|surge|difference)"
    r"(?: (?:on|from|over|against|compared (?:with|to)|in comparison (?:with|to)) [a-z'-][a-z' -]{3,45}?)?"
    r"(?: thus| therefore| hence)? (?:amount(?:s|ed) to|ma(?:kes?|de) up"
    r"|constitutes?|constituted|c(?:ame|omes) to|was|is|stood at|stands at|reached"
    r"|equal(?:s|led)|(?:is|was) put at|work(?:s|ed) out at) (?:(?:about|around|some|nearly|over|more than|almost) )?\d"
    # "The increase of 19% is due to a new mine".
    r"|(?:the|this|that) (?:growth|increase|rise|gain|decrease|decline|fall|drop|reduction|jump|plunge|surge)"
    r" of \d[\d.]* ?(?:%|per ?cent|pct),? (?:is|was|comes?|came|reflects?|reflected|stems?|stemmed|results?|resulted"
    r"|owes|owed|follows?|followed|marks?|marked|has been|had been)\b"
)
# "The plan was thus exceeded by 5 percent", "targets for the period were missed by 3 percent": by what was told before.
PLAN_IS_BEATEN = re.compile(
    r"(?:the |its |their |this |that )?(?:[a-z]+ ){0,2}?(?:plans?|targets?|goals?|budget|quota|programme)"
    r"(?: (?:for|of) (?:[a-z]+ ){1,4}?)? ?(?:was|were|has been|have been|had been) (?:[a-z]+ ){0,2}?"
    r"(?:exceeded|surpassed|beaten|topped|overfulfilled|overshot|outdone|missed|undershot|undercut)\b"
)
# "Shipments were up 4 percent from a year earlier and down 2 percent from the previous quarter": of nobody else.
MEASURE_MOVED = re.compile(
    r"(?:annual |quarterly |monthly |total |overall )?(?:output|production|exports|imports|sales|shipments|deliveries"
    r"|consumption) (?:(?:thus|also|had|has|have) )?"
    r"(?:(?:was|were|is|are|been) )?(?:up|down|higher|lower|rose|risen|fell|fallen|grew|grown|dropped|declined"
    r"|increased|decreased|shrank|climbed|slipped|jumped|\d)"
)


def speaks_of_last(view: View) -> bool:
    """Whether a sentence begins with the value told before it, or with who says something of that."""
    said = SAYS_OF_IT.match(view.lower, view.start, view.end)
    return REFERS.match(view.lower, view.start) is not None or (said is not None and said["told"] is None)
