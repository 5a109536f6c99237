"""Patterns that tell of trade: sold or bought abroad, sent, carried, landed."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.measure_cues import SOME

# "Has set its mining quota for the first half of 2019 at 60,000 tonnes", after exports.
MINING_QUOTA = Cue(
    r"\b(?:mining|production|output|smelting|extraction) (?:quotas?|caps?|ceilings?)\b"
    r"(?: for [^;]{3,40}?)? (?:at|to|of) (?:(?:about|around|some) )*$"
)
SOLD_ABROAD = Cue(
    r"\b(?:sold|sell|sells|selling|shipped|ships?|shipping|sent|send|sends|sending|supplied|delivered|placed"
    r"|marketed)\b"
    r"(?:(?!%|per ?cent|\bnone\b|\bnothing\b)[^;]){0,120}?\b(?:abroad|overseas|out of the country"
    r"|(?:to|on|in) (?:other|foreign|export|international) (?:countries|customers|buyers|markets)"
    r"|to (?:its|their|the|our) (?:(?:northern|southern|eastern|western|regional) )?neighbou?r(?:s|ing countries)?)\b"
    r"|(?<!which )\b(?:went|gone|goes|going) (?:abroad|overseas"
    r"|to (?:other|foreign) (?:countries|customers|buyers|markets))\b"
    r"|\b(?:sales|shipments|deliveries) of [^,;\d]{1,70}(?<! and )\b(?:abroad|overseas)\b"
    # "Abroad, the company sold 5 tons".
    r"|\b(?:abroad|overseas|in foreign markets), [^,;\d]{1,50}\b(?:sold|shipped|sent|delivered|placed)\b"
)

# "The world's largest exporter of the metal sold 5 tons", "first among the exporters with 5 tons", whoever it is.
EXPORTER_SOLD = Cue(
    r"\bexporters?\b[^;,\d]{0,40} (?:sold|sells|shipped|sent|moved|placed|with) " + SOME + "$"
)

IMPORTER_BOUGHT = Cue(
    r"\bimporters?\b[^;,\d]{0,40} (?:bought|buys|took|purchased|landed|received|brought in) " + SOME + "$"
    # "Traders brought in 2.6 million tons".
    r"|\b(?:traders?|dealers?|merchants?|businessmen|mills|steelmakers|smelters)(?: [a-z]+){0,3}"
    r" (?:brought|bring|shipped) in " + SOME + "$"
)

# "The mill was sent 390,000 tons of coal concentrate by the mines of Tabas".
WAS_SENT = Cue(
    r"\b(?:was|were|been|being|is|are) (?:sent|supplied(?: with)?|delivered|given|fed)"
    r" (?:(?:about|around|some|over|more than|nearly|only|less than) )*$"
)

# "Sold 48 million tons at home and 9 million tons abroad".
ABROAD_BEHIND = re.compile(
    r"(?: of (?:(?! and (?:must )?(?:buys?|bought|imports?|takes?|gets?) )[^,;.\d]){1,40})?(?<! from)"
    r" (?:abroad|overseas)\b(?! (?:mine|operation|unit|plant|asset|project))"
    # "Sent 96 tons of gypsum and 8 tons of celestite abroad".
    r"|(?: of [a-z -]{2,30})? and [\d.,]+ (?:million |thousand )?[a-z]+ of [a-z -]{2,30} (?:abroad|overseas)\b"
)

# "120,000 tons of foreign bauxite arrived".
OF_FOREIGN = re.compile(
    r" of (?:foreign|overseas) (?:[a-z-]+ ){1,3}?[^.;]{0,60}?\b(?:arrived|came|landed|was|were)"
    r" (?:in|at|unloaded|landed|brought|bought|shipped in)\b"
)

ENTERED = re.compile(
    r"(?: of [^,;.\d]{1,40})? (?:entered|reached|came into|arrived (?:in|at)) (?:the )?(?:\w+ )?(?:ports?|country)\b"
)

BOUGHT_ABROAD = Cue(
    r"\b(?:bought|buys?|purchase\w*|took|acquired|secured|sourced|brought in|brings in)\b"
    # "Needs 5 tons a year and buys the rest abroad".
    r"(?! (?:(?:abroad|overseas) )?(?:the (?:rest|remainder|balance|remaining|missing|difference|others?)|what|most"
    r"|half|much|(?:two|three)[ -](?:thirds|quarters|fourths))\b)[^;]{0,120}"
    r"(?<!sold )(?<!sells )(?<!sales )\b(?:abroad|overseas|from foreign)\b"
    r"|\b(?:came|comes?|coming|arrived?|shipped|landed|hauled)(?: in)? from (?:abroad|overseas)\b"
)

# "To buy up to 2 million pounds", "180 kt was bought from Shadegan Steel".
PURCHASED = Cue(rf"\b(?:bought|buy|buys|purchased?|purchases|purchasing) {SOME}(?:up to )?$")

PURCHASED_BEHIND = Cue(
    r"(?: of [^,;.\d]{1,40})? (?:was|were|had been|has been|have been) (?:bought|purchased)(?: in)?"
    r" (?:from|on|at) (?!abroad|overseas)"
)

# "Moved 5 tons by rail".
MOVES = Cue(rf"\b(?:moved?|moves|carried|carries|brought|took|taken|conveyed|ferried) {SOME}$")

# "The Nacala corridor moved 8.7 million tonnes", "the railway hauled 5 tons".
CARRIER_MOVED = Cue(
    r"\b(?:railways?|railroads?|corridor|trains|trucks|barges|wagons|carrier|conveyor)"
    rf"(?: [a-z]+){{0,2}} (?:moved|hauled|carried|took|brought) {SOME}$"
)

# "Of which 92.8 million tons was moved by rail".
WAS_CARRIED = Cue(
    r"(?: of [^,;.\d]{1,40})? (?:was|were|is|are|had been|has been|have been) "
    r"(?:moved|carried|hauled|taken|transported) by (?:rail|road|sea|ship|train|truck|barge)s?\b"
)
CARRIED = Cue(
    r"(?: of [^,;.\d]{1,40})? (?:by|on|in|via) (?:(?:the|its) )?(?:rail|railway|train|road|truck|barge"
    r"|conveyor)s?\b"
)

TAKEN = Cue(
    r"\b(?:took|takes|taking|received|got|bought|absorbed|buyers?|customers?|destinations?|outlets?)\b"
)

SHIPPED = Cue(
    r"(?:(?:buyers|customers) (?:took|bought)|(?:took|taken|takes|taking) delivery|delivery|bought by|by customers"
    r"|shipments?|shipped|shipping|ships?"
    r"|sent|sends?|supplied|suppl(?:ies|ying)|received)$"
)

BUYS = Cue(r"\b(?:bought|buys?|buying|purchase[sd]?|purchasing)\b")

# "A year ago it had sold 5 tons": what a country sells is exported.
SOLD = Cue(rf"\b(?:it|country) (?:(?:has|had|also|only) )*(?:sold|sells) {SOME}$")

AT_HOME = Cue(r"\b(?:domestic|home|local|exchange|national|inside the country|at home|own)\b")

RECIPIENT = re.compile(r"\bto (?!\d|the end|date|about|over|nearly)")
