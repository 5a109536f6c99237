"""Patterns that tell what governs an amount: capability, loss, holdings, trade, terms beside it."""

from __future__ import annotations

import re

# Cues that name a place or a capability as often as a measure give way to a verb nearby.
WEAK = frozenset(
    {
        "deposit",
        "deposits",
        "cargo",
        "demand",
        "needs",
        "need",
        "requires",
        "requirement",
        "requirements",
        "used",
        "resources",
        "resource",
        "moved",
        "handled",
        "processed",
        "supplied",
        "sent to",
        "stored",
        "transit",
        "extract",
        "raised",
        "received",
        "loaded",
    }
)
AFAR = "measure from afar"
STOCKS = frozenset({"capacity", "reserves", "inventory"})
# What is told of a period; the others are told of a moment.
FLOWS = frozenset({"production", "exports", "imports", "sales", "deliveries", "consumption"})
# "Can make", "designed to treat", "furnaces for 50 million tons a year".
CAPABLE = re.compile(
    r"\b(?:can|designed (?:to|for)|built (?:to|for)|equipped to|sized (?:to|for)|rated at|room for"
    r"|furnaces for|lines for|capable of|enough to) (?:\w+ ){0,4}?$"
)
TRADES = re.compile(r"\b(?:buy|bought|purchase|supply|take|sell|import|export|ship)\b")
RATE_BEHIND = re.compile(r"(?: of)?(?: [\w-]+){1,4}? (?:a|per|each) year\b")
# "Lost 30,000 tons of output", "kept mills from producing 1.7 million tons": what was not done.
LOST = re.compile(
    r"\b(?:lost|forgone|losses? of|lose|losing|deprived \w+ of|(?:kept|prevented|stopped|barred) (?:[\w'-]+ ){1,5}from"
    r" \w+ing|fail(?:ed|ure) to \w+|(?:exceed|outstripp?|outpac|surpass|trail|lagg?|overtak)\w* (?:[\w'-]+ ){1,5}by)"
    r" (?:[\w-]+ ){0,4}$"
)
PARTICIPLE = re.compile(r"(?:ed|sold|sent|made|dug|bought|abroad|overseas|cast|country)$")
GOVERNS_BEHIND = re.compile(
    r"\)?(?: of [^,;.\d]{1,50}?)?(?: that| which)?"
    r"(?: (?:was|were|is|are|has been|have been|had been|being|to be|will be|would be|went|got))?"
    r"(?: \w+ly| also| then)? "
)
LEFT = re.compile(
    r" (?:of [^,;.\d]{1,40} )?left (?:its|the|their) (?:\w+ )?"
    r"(?:siding|port|mine|warehouse|yard|plant|gate|terminal|station)s?\b"
)
WENT_TO = re.compile(r" (?:of [^,;.\d]{1,40} )?(?:went|go|goes|going) to\b(?! export)")
BOUGHT_ABROAD = re.compile(
    r"\b(?:bought|buys?|purchase\w*|took|acquired|secured|sourced)\b[^;]{0,120}\b(?:abroad|overseas|from foreign)\b"
)
# "The vein holds 12 tons", "some 7.9 million ounces lie in the pit".
HOLDS = re.compile(
    r"(?:\b(?:deposit|ore ?body|vein|field|seam|belt|pit|reef|mine|basin|area|region|province"
    r"|prospect|property|site)s? (?:(?:is|are) (?:believed|estimated|thought|said|known) to )?"
    r"(?:holds?|held|contains?|contained|hosts?|hosted|has|have)|\bsits? on|\bto (?:hold|contain|host)|\bcontains)"
    r" (?:(?:about|around|some|an?|estimated|over|nearly|more than|at least|up to|another|further|total of|roughly) )*$"
)
LIES = re.compile(r"[^,;.]{0,40}\b(?:lies?|lay|is buried|are buried|beneath)\b")
# "Sales at the mine, which exports all it makes, were 5 tons": what stands between the commas governs nothing.
ASIDE = re.compile(
    r", [^,;]+, (?:\w+ly )?(?:was|were|is|are|stood|reached|rose|fell|totall?ed|amounted|came|hit|climbed|dropped)\b"
)
REFERS_BACK = re.compile(
    r"\b(?:of (?:this|these|those|which|them|it)|another|further|the rest|remain\w*|proven|probable|measured"
    r"|indicated|inferred|holds?|contain\w*|estimated|put at|they|it is|including)\b"
)
# "It stood at 5 tons", "The figure came to 5 tons": what the sentence before spoke of.
TAKES_UP = re.compile(r"(?:it|they|this|that|the (?:figure|total|volume|amount|tonnage|number|quantity)s?) ")
CONTINUES = re.compile(r"(?:they|their|these|those|this|that)\b")
# "Resources of 110 tons", "its resources, 300,000 tons".
BESIDE = re.compile(r",? (?:(?:of|at|was|were|is|are|about|over|some|around|nearly|more than) )*")
# "Demand for zinc rose to", not "to meet demand".
DEMANDED = re.compile(
    r"demand(?: for (?:\w+ ){1,3}|,? )(?:was|is|rose|fell|grew|of|at|to|will|would|reached|totall?ed|rising|falling"
    r"|stood|climbed|hit|increased|declined|dropped|exceed\w*|may|should)\b"
)
# "Reserves of 5 tons that could be milled" are reserves.
NOUN_OF = re.compile(r" of (?:(?:about|over|some|around|nearly|more than) )*")
SHIPPED = re.compile(
    r"(?:shipments?|shipped|shipping|ships?|sent|sends?|supplied|suppl(?:ies|ying)|received)$"
)
BUYS = re.compile(r"\b(?:bought|buys?|buying|purchase[sd]?|purchasing)\b")
AT_HOME = re.compile(r"\b(?:domestic|home|local|national|inside the country|at home|own)\b")
RECIPIENT = re.compile(r"\bto (?!\d|the end|date|about|over|nearly)")
PER_HEAD = re.compile(r"\bper[- ](?:capita|head|person|inhabitant)\b")
