"""What stands right behind a bare number that shares a unit said before it, and what tells that it shares none."""

from __future__ import annotations

import re

ENDS = re.compile(
    r"\s*(?:[.,;()\]:]|$|- |(?:in|a (?:year|month|week|quarter)|last|during|for|from|over|compared|the|and|while"
    r"|against|as|on|to|versus|or|respectively|recorded|reported|registered|seen|foreseen|forecast|planned|expected"
    # "Ahead of its 2.8 million guidance", "4.2 million ounces mined and 4.6 million refined".
    r"|mined|refined|sold|shipped|exported|transported|extracted|loaded|railed|produced|delivered|processed|guidance|targets?|goal|quota|budget|estimate"
    r"|guided|targeted|budgeted|projected|promised|initially|originally|(?:had been|was|were) (?:foreseen|planned"
    r"|expected|envisaged|targeted|budgeted|forecast|promised|the (?:plan|target|goal|aim))|this|that|up|down"
    r"|is (?:what|all|the)"
    r"|(?-i:(?:at|by|of) (?:the )?[A-Z]\w*)|(?:at|by|from|in|of) the (?:former|latter|one|other)|next|by (?:rail|train"
    r"|road|truck|sea|ship)"
    r"|at (?:the )?(?:end|start|close|beginning|outset|middle) of|at (?:year-end|mid-year)"
    r"|by (?:20\d\d|(?:the )?(?:end|middle) of|mid-|next|then)"
    r"|(?:more|less|fewer|higher|lower|above|below) (?:than|the|last|a year|on|in|plan|target|budget|guidance"
    r"|(?:19|20)\d\d)"
    r"|(?:more|less|fewer)(?=[.;])"
    r"|(?:stood|stand|came|ranked|followed|fell to|went to|belonged to|took (?:the|second|third)|were next|rounded"
    r"|completed|made up|complete)"
    r"|(?:one|two|three|six|nine|twelve|a|\d\d?) (?:months?|quarters?|years?) (?:earlier|before|ago)"
    r"|(?:that )?(?:it|they|the (?:company|group|miner|ministry)|which it)"
    r" (?:(?:had|has) (?:aimed|planned|hoped|promised|guided|forecast|targeted|expected|set|foreseen|been|spoken of"
    r"|talked of|counted on|reckoned with|indicated|pledged|managed|achieved|done|seen|made)"
    r"|(?:had |has )?(?:produced|mined|shipped|sold|exported|imported|delivered|reported|turned out|poured|dug|smelted"
    r"|booked|posted))"
    # "Or 1.76 million when its shares of others are counted", "1.8 million including joint ventures".
    r"|(?:when|if|once|including|excluding|without|with|counting|not counting|inclusive of|net of) (?:its|the|all|their"
    r"|those|joint|purchased|bought|third|minority)"
    r"|since|at home|abroad|offshore|overseas|domestically|together|apiece|between them"
    r"|(?:it|they) (?:is|are|was|were) to|(?:planned|targeted|budgeted|expected|foreseen) (?:for|in|to|by)"
    r"|previously|alone|so far|before|instead|then|now|year|earlier|of (?:it|this|that|which|them|these|those|the total"
    # "The 8.8 million of the first month of 2014".
    r"|(?:the |a )?(?:year|month|quarter|same|previous|first|second|third|fourth|last)|(?:1[34]|19|20)\d\d"
    r"|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*))\b)",
    re.IGNORECASE,
)
# "13.6 and 7 percent", "by 4.7 and 1.9 per cent": a list of per cents.
OF_PERCENTS = re.compile(
    r"(?:,? (?:and|or) |, )(?:[\d.]+,? (?:and )?){0,4}[\d.]+ ?(?:%|per ?cent|pct)", re.IGNORECASE
)
# "Hollin made 1.2 billion in revenue".
OF_MONEY = re.compile(
    r" (?:in|of|as) (?:net |gross |annual |total )?(?:revenues?|profits?|income|earnings|turnover|tax(?:es)?|cash"
    r"|royalt(?:y|ies)|dividends?|investments?)\b"
)
# "Output of 46,700 tons. Revenue of the month: 11,482,610".
MONEY_IS = re.compile(
    r"\b(?:revenues?|turnover|(?:net |gross |operating )?profits?|income|earnings|ebitda|proceeds)"
    r"(?: (?:of|for|in) (?:the )?[a-z]+(?: [a-z\d]+)?)?(?: (?:was|were|is|of|at|reached|stood at|came to))?:? ?$",
    re.IGNORECASE,
)
# "Of 2,000 mines only 1,100 or half of them are active".
ARE_COUNTED = re.compile(
    r"(?: or (?:about |some |nearly )?(?:[a-z]+|\d+%)(?: per ?cent)?)?(?: of (?:them|these|which|those))?"
    r" (?:are|were|is|remain|have been|had been) (?:currently |now |still |in )?"
    r"(?:active|inactive|idle|operational|operation|operating|working|closed|licensed|open|abandoned|running|employed)\b"
)
OF_OTHERS = re.compile(r" of (?:th[aeio]|all|mines|plants|units|people|wh)")
OF_MATERIAL = re.compile(r" of (?!which|whom|people|workers|staff|its|our|the|his|her|their)[a-z]{3,}")
ITEM_ENDS = re.compile(r"[;,.]|$| and (?:(?:in|at|from|on) (?:the )?)?[A-Z]| \(")
# "As much power as a city of one million".
OF_PEOPLE = re.compile(
    r"\b(?:city|town|village|metropolis|province|population|crowd|community|audience|readership) of"
    r" (?:(?:about|around|some|nearly|over|almost|more than|just) )*$",
    re.IGNORECASE,
)
