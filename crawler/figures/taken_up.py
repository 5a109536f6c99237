"""Words by which a sentence takes up who was told before: "it", "last year its", "the company"."""

from __future__ import annotations

import re

# "In the following two years it", "last year it", "during 2021 its".
_WHEN = (
    r"(?:(?:(?:in|for|during|over|by|from|since|until) (?:the )?)?(?:(?:last|next|this|that|same|following"
    r"|coming|past|a|one|earlier|before|ago|iranian|calendar|solar|persian|fiscal|first"
    r"|second|third|fourth|previous|early|late|mid|whole|full|two|three|four|five|six|nine|year|years|month|months|quarter"
    r"|half|week|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)"
    r"(?: of(?: the)?)?,? ){1,6})?"
)
# "In the six months to June 30, 2019, it".
_TIME = r"(?:[^,;]|, (?=(?:19|20)\d\d\b)){1,44}"
# But "its operator Corvane extracted 5 tons".
ITS = (
    r"its(?! (?:(?:[a-z-]+ )?(?:operator|owner|parent|neighbou?r|rival|competitor|subsidiary|sister|successor"
    r"|partner|counterpart)\b))"
)
PRONOUN = re.compile(
    rf"(?:(?:(?:in|for|during|over|by|from|at) {_TIME}, )?(?:it|{ITS}|they|their"
    r"|the (?:company|miner|group|firm|producer)|this|that)"
    rf"|{_WHEN}(?:it|{ITS}|they|their|the (?:company|miner|group|firm|producer)"
    r"|(?:this|that)(?= (?:means|meant|makes|made|is|was|would|will|amounts|leaves|compares)\b)))\b"
)
IT = re.compile(
    rf"(?:(?:(?:in|for|during|over|by) {_TIME}?,? )?(?:it|{ITS})|{_WHEN}(?:it|{ITS})"
    # "In Mehr, the month that ended on October 22, it cast 24,050 tons".
    r"|(?:in|for|during|over) [^,;]{1,40}, (?:the|which) [^,;]{1,60}, its?"
    # "When its first concentrator opens, in 2026, it is to make 80,000 tons".
    r"|(?:when|once|after|if|since|as soon as) its? [^,;.]{3,50}, (?:in [^,;]{1,20}, )?its?)\b"
)
# "It produced 2,740 kg": of what a sentence without figures has just told of.
IT_MAKES = re.compile(
    r"(?:(?:in|for|during|over) [^,;]{1,40},? )?it (?:(?:has|had|also|still|only|then|just) )*"
    r"(?:produced|made|poured|mined|yielded|gave|turned out|dug|cast|delivered|milled|smelted|treated|shipped|sold"
    r"|exported|rolled|extracted)\b"
)
# "For the ninth month alone (22 November-21 December) they were put at 5 tons": exports told before.
FLOW_IT = re.compile(
    r"(?:(?:in|for|during|over|by|of) [^,;.]{1,60}?,? )?(?:it|they|these|those) (?:was|were|had been|stood|came to"
    r"|amounted to|reached|totall?ed)(?: put| estimated| reported| recorded| only| just| even)? (?:at |to )?"
    r"(?:(?:about|around|some|nearly|over|only|just|more than) )*\d"
)
# "The average daily production rate increased further in the last week to 1,460 tonnes".
DAILY_RATE = re.compile(
    r"the (?:average |mean )?(?:daily|weekly|monthly) (?:[a-z]+ )?(?:rate|output|production|average)\b[^.;\d]{0,80}?\d"
)
# "That brought the tally for the six months to 5 tons".
BRINGS_TO = re.compile(
    r"(?:that|this|it|which) (?:brought|brings|took|takes|lifted|lifts|raised|raises|pushed|left|leaves|put|puts)"
    r" (?:the|its|total|output|production) (?:[a-z-]+ ){0,3}?(?:(?:tally|total|sum|output|production|figure)\b)?"
    r"[^.;]{0,60}? (?:to|at) (?:(?:about|around|some|nearly|over|just) )*\d"
)
# "Its mines Tarn and Hollin added 5 and 3 tons".
ITS_NAMED = re.compile(r"[Ii]ts (?:[a-z\d-]+ ){0,4}(?:and )?[A-Z][\w'-]+,? (?:(?:in|near) [A-Z]|and [A-Z])")
# "In 2020, when the mine was shut for six weeks, it had produced 274,000 tons".
SITE_THEN_IT = re.compile(
    r"[^;.]{0,80}?\b(?:when|where|as|while|since|because|after|although|though) (?:the|its) (?:[a-z-]+ ){0,2}?"
    r"(?:mine|plant|smelter|refinery|mill|pit|concentrator|complex|works)\b[^,;.]*, its?\b"
)
# "For 2021 it looks for 740,000 ounces", behind what a mine made: a company does.
WANTS = re.compile(
    rf"(?:(?:in|for|during|over|by) [^,;]{{1,40}}?,? )?{_WHEN}it (?:(?:still|now|also|has|had|continues to|itself) )*"
    r"(?:expects?|looks? for|looking for|plans?|planned|aims?|aimed|hopes?|hoped|wants?|forecasts?|guides?|guided"
    r"|intends?|counts on|reckons with|confirms?|confirmed|cut|lowered|raised|left|kept|reaffirmed|maintained"
    r"|stuck to|sticks to|set|targets|foresees|promises|budgets)\b"
)
