"""Patterns that tell what lies in the ground, or in somebody's stores."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.measure_cues import SOME

# "The vein holds 12 tons", "some 7.9 million ounces lie in the pit".
HOLDS = Cue(
    r"(?:\b(?:deposit|ore ?body|vein|field|seam|belt|pit|reef|mine|basin|area|region|province"
    r"|anomaly|anomalie|prospect|property|site|lake|playa|salar|salt flat|marsh|aquifer|dome|bed|hill|mountain"
    r"|ridge|plateau|island|lagoon|seabed|zone|lens|lode|pipe|placer|block|licence|license|concession|tenement"
    r"|formation|structure"
    r")s?(?: (?:at|in|near|of) [a-z][\w'-]+)?(?: itself| alone)?(?:, [^,;\d]{3,60},)?(?: (?:still|now|also|alone))?"
    r" (?:(?:is|are) (?:believed|estimated|thought|said|known) to )?"
    r"(?:holds?|held|contains?|contained|hosts?|hosted|has|have)|\bsits? (?:on|atop|on top of)|\bhome to"
    r"|\bto (?:hold|contain|host)|\bcontains)"
    r" (?:(?:about|around|some|an?|estimated|over|nearly|more than|less than|only|just|at least|up to|another|further"
    r"|total of|roughly) )*$"
)
IS_LEFT = Cue(
    rf"\b(?:beneath|under|below|underneath)\b[^;\d]{{2,60}} (?:lie|lies|lay|rest|rests) {SOME}$|"
    r"\b(?:left|remain\w*|lies|lie|still|rests?) (?:\w+ )?in the"
    r" (?:deposit|pit|mine|ground|ore ?body|vein|seam|hill)s?\b[^,;]*$"
)
# "Sefidabeh holds 650,000 tons of ore": what somebody has of ore, or of a grade, lies in the ground.
HAS = Cue(rf"\b(?:holds?|held|hosts?|has|contains?|there (?:is|are)) {SOME}$")
# "Geologists calculate 12 million tons of ore there with a copper grade of 0.8%".
RECKONS = Cue(rf"\b(?:estimates?|calculates?|reckons?)(?: (?:that )?there(?: is| are)?)? {SOME}$")
OF_A_GRADE = Cue(
    r"[^,;.]{0,60}\b(?:(?:at|with|of) an? (?:[a-z]+ ){0,2}(?:grade|content) of|grading|assaying)\b"
)
OF_ORE = Cue(
    r"(?: \(\w{1,5}\))? of (?:[\w-]+ ){0,4}ores?\b|[^,;.]{0,50}\b(?:at|with|of) an? (?:\w+ )?grade of\b"
)
# "There are 2.4 billion tons of building stone in the country".
THERE_ARE = Cue(rf"\bthere (?:is|are) {SOME}$")
LIES = Cue(
    r"(?: of (?:[a-z-]+ ){0,2}ore) remains?(?=[.,;)]|$)"
    r"|(?: of (?:[a-z-]+ ){0,2}ore)? (?:is|are|remains?|was|were)(?: still)?"
    # But "guidance was left unchanged".
    r" (?:left\b(?=[.,;]| (?:in|there|below|under|to (?:be )?(?:mined?|dig|dug))\b)|untouched\b"
    r"|yet to be dug\b)"
    r"|(?: of [a-z -]{2,20})? (?:is|are) (?:still )?waiting (?:to be (?:dug|mined|won|extracted)|in the ground)\b"
    r"|[^,;.]{0,40}\b(?:(?:lies?|lay|is buried|are buried|are lying|beneath)\b"
    r"|(?:is|are|remains?|was|were) (?:still )?(?:left )?(?:in|below|under) the (?:mine|deposit|pit|ground"
    r"|mountain|hill|seam|ore ?body)s?\b)"
)
# "121,000 tons are waiting on site", "95,000 tons lying in its yard".
# "Sales of 3,148 tonnes drew down stock".
SALES_OF = Cue(r"\b(?:sales|shipments|exports|deliveries) of (?:(?:about|some|nearly|over) )*$")
STORED = Cue(
    r"(?: of [a-z ]{1,30})? in (?:the|its|their|our|his|local|central|domestic) (?:[\w'-]+ )?"
    r"(?:warehouses?|yards?|vaults?|stockpiles?|depots?|storage|stores?|stockyards?|sheds|hangars?|silos|heaps)\b"
    r"|[^,;.]{0,45}\b(?:lying|waiting|awaiting|sitting|stuck|stranded|blocked|held up|stacked|heaped|stored|piled"
    r"|held back|kept back|withheld|left unsold|accumulated|built up)"
    r" (?:up )?(?:in|on|at|for|shipment|under|by|from|there|idle|unsold)\b"
    r"|(?: of [a-z ]{1,30})?,? (?:is|are|was|were|remains?|lies?|sits?) (?:still )?(?:in|at|on) (?:the|its|their)"
    r" (?:yard|warehouse|shed|stockyard|quay|depot|store|siding)s?\b"
    r"|(?: of [a-z ]{1,30})? in (?:store|stock|storage|inventory|stores|inventories)\b"
    r"|(?: of [a-z ]{1,30}?)?(?: (?:was|were|is|are))?(?: (?:still|left))?"
    r" (?:unsold|unshipped|undelivered|not yet (?:sold|shipped|delivered|loaded))\b"
    r"|(?: of [a-z ]{1,30})? (?:on site|on hand|in hand)\b"
    r"|(?: of [a-z ]{1,30})? (?:has|have|had|was|were|is|are) (?:yet|still) to be (?:shipped|sold|delivered|exported"
    r"|loaded)\b"
)
# "LME warehouses held 200,000 tonnes".
STORES_HOLD = Cue(
    r"\b(?:warehouses?|stores|depots?|sheds|vaults?|silos|yards?|stockyards?|stockpiles?|heaps"
    r"|exchanges?)\b[^;,\d]{0,40}"
    rf" (?:held|holds?|contain(?:s|ed)|kept|had|has|have) {SOME}$"
    # "Heaps line the road, and if the surveyors are right they hold 5 tons".
    rf"|\b(?:heaps|piles|stockpiles|warehouses|sheds|silos)\b[^;\d]{{0,90}}\b(?:they|which) (?:hold|held"
    rf"|contain) {SOME}$"
    # "Coal heaped up at the mines amounted to 5 tons".
    r"|\b(?:heaped|piled|stacked|stored|stockpiled|lying|held)(?: up)? (?:at|in|on) [^,;.\d]{2,40}"
    rf" (?:amounted to|was|were|totall?ed|stood at|came to|reached|rose to|fell to) {SOME}$"
)
# "It has reserves of 71 million ounces and left its 2017 target at 2 million": nobody aims at what lies in the ground.
AIMS_AT = Cue(
    r"\b(?:targets?|targeting|guidance|guides|quota|aims?|aiming|(?:will|to) (?:give|yield|turn out))\b"
    r"(?:(?!reserves?\b|resources?\b|stocks?\b|inventor|deposits?\b)[^,;.\d]){0,30}$"
)
