"""Words and patterns that tell a capacity that is still to be built or raised from one that stands."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue

# "57 million tons of capacity will be needed".
NEEDED_BEHIND = Cue(
    r"(?: of)?(?: [\w-]+){1,5}? (?:will|would|is to|are to|must|has to|have to) (?:then )?be (?:needed|required"
    r"|necessary"
    r"|added|built|created)\b"
    # "The expansion to 900,000 tons a year has been pushed back".
    # "Is designed to produce 5 tons in its first phase".
    r"|(?: of [^,;.\d]{1,30}?)?(?: (?:a|per) (?:year|annum)| annually)? in (?:its|the|a) (?:first|initial"
    r"|opening) (?:phase|stage)\b"
    r"|(?: [\w-]+){0,8}? (?:has|have|had) been (?:pushed back|delayed|postponed|deferred|put off|shelved|put on hold"
    r"|brought forward)\b"
)
# "A capacity of 55 million tons is targeted", "to 2 million tons will increase".
TARGETED_BEHIND = Cue(
    r"(?: (?:of )?\w+){0,3} (?:(?:is|are|has been|have been) )?(?:targeted|envisaged|foreseen|planned|proposed|mooted"
    r"|on the drawing board|in the pipeline)\b"
    r"|(?: (?:of )?\w+){0,4} (?:will (?:increase|reach|rise|be reached)|to be (?:reached|increased))\b"
)
# "A line of 1 million tons a year will be commissioned".
TO_COME = re.compile(
    r"\b(?:(?:will|would|should|shall) be|is to be|are to be|to be|is being|are being|is due to be) (?:\w+ly )?"
    r"(?:commissioned|built|launched|added|opened|completed|installed|inaugurated|put|brought"
    r"|finished|ready|complete|operational|in operation|carried out|started|done|taken|lit|fired up|erected)\b"
    r"|\b(?:is|are) to (?:rise|be erected|stand|take shape|come)\b|\b(?:comes?|goes|go"
    r"|coming|going) (?:on ?stream|on-stream"
    r"|on ?line|into (?:operation|service|production))\b|\bunder construction\b"
    r"|\b(?:is|are) (?:due|set|expected|scheduled|slated) to (?:start|open|begin|come|enter|go|join|follow)\b"
    r"|\b(?:is|are) to (?:start|open|begin|come|enter)(?: up| work| production| operations?)?"
    r" (?:in|by|on|next|this|late|early|at)\b"
)
# "The old furnace could make 900,000 tons": what something else has taken the place of.
COULD_ONCE = Cue(
    r"\b(?:before|until|old|older|former(?:ly)?|previous|replac\w+|back then|at the time|heyday|at (?:its|their) peak"
    r"|closed|defunct|scrapped|demolished)\b(?:(?!\bsaid|\bsays|\bhop|\bexpect|\bbeliev|\bplan)[^;]){0,120}?"
    r"\bcould (?:only |just |barely )?(?:make|produce|take|handle|process|treat|turn out|smelt|roll|refine|mill|crush"
    r"|load|ship|supply|move|cast|melt|extract|mine)"
    r" (?:(?:about|around|some|only|just|nearly|over|up to|at most) )*$"
)
# "Capacity must be raised to", "wants to take its capacity to", "is doubling its capacity to".
TO_BE_RAISED = re.compile(
    r"\b(?:(?:must|ha(?:s|ve) to|wants? to|(?:is|are) (?:(?:determined|keen|ready|resolved|committed|eager) )?to"
    r"|(?:asked|told|urged) \w+ to"
    r"|directed [\w -]{3,40} to) (?:be )?"
    r"(?:bring|take|lift|raise|double|grow|expand|hike|go|brought|taken|lifted|raised|doubled|expanded)"
    r"|(?:can|could|may|might) (?:grow|rise|expand|increase|go up|climb)"
    r"|(?:is|are) being (?:expanded|taken|brought|raised|increased|doubled|lifted|enlarged)"
    r"|(?:is|are) (?:doubling|expanding|raising|lifting))\b[^;]* to (?:\w+ ){0,2}$"
    # "Work on the expansion to double capacity to".
    r"|^(?!.*\b(?:completed|finished|concluded|opened)\b).*\b(?:expansion|project|programme|program|investment"
    r"|upgrade|scheme|study|studies|loan|deal|agreement|contract|permit|approval) to"
    r" (?:double|triple|raise|lift|increase|expand|boost|bring|take) [^;]* to (?:\w+ ){0,2}$"
)
# "Crude steel capacity reaching 55 million tons", "to take them past 12 billion tons", after "sees" or "hopes".
SEEN_TO_GROW = Cue(
    r"\b(?:sees?|foresees?|expects?|hop(?:es?|ing)|envisages?|predicts?|forecasts?|counts? on|reckons? on"
    r"|wants?)\b[^;]{0,120}?"
    r"\b(?:reaching|rising|growing|climbing|going|passing|exceeding|topping|hitting|doubling|"
    r"to (?:take|bring|lift|raise|push|get|see|carry) [^;]{1,40}?(?:past|to|above|over|beyond))"
    r" (?:(?:to|about|around|some|nearly|over|past) )*$"
)
# "From 45 million tons" is where capacity stands, whatever it is to become.
FROM = Cue(
    r"\bfrom (?:about |around |some |nearly |over |the (?:present|current) )?$"
    r"|\b(?:from|against|compared (?:with|to)) (?:the |its |a )?(?:present|current|existing|today's)"
    r" (?:(?:\w+ )?capacity|level|figure|output|rate) of (?:about |around |some |nearly |over )?$"
)
# "Is expected to be commissioned in June, with a capacity of 90,000 tons a year".
TO_START = re.compile(
    r"\b(?:is|are|was|were|has been|have been)? ?(?:expected|scheduled|due|slated|planned|set|to be) (?:to )?(?:be )?"
    r"(?:commissioned|launched|completed|inaugurated|brought on stream|brought into operation|put into operation"
    r"|start up|start operating|start production|begin production|come on stream|come on line|come online"
    r"|go into operation|enter operation)\b[^;]*$"
    # "The first phase, due in 1401, is designed for 800,000 tons", "the second phase provides for".
    r"|\b(?:phase|stage|line|plant|unit|mill|smelter|complex|furnace|module)s?,"
    r" (?:due|scheduled|expected|planned|slated|set"
    r"|to (?:open|start|be (?:opened|ready|completed|finished|commissioned)))\b[^;]*$"
    r"|\b(?:phase|stage|project|scheme) (?:provides|allows) for\b[^;]*$"
)
# "Its present capacity of 5 tons" stands, whatever is being built.
STANDS = Cue(
    r"\b(?:present|current|existing|already|now has|today|operating|so far)\b[^,;]{0,50}$"
    r"|\b(?:run|running|operat|produc)\w* (?:at|since)\b[^,;]{0,40}$"
)
# "The partners want to build a plant of 20,000 tons a year".
TO_BE_BUILT = re.compile(
    r"\b(?:wants?|plans?|planned|planning|intends?|promises?|promised"
    r"|pledges?|pledged|vows?|will|is|are|going|agreed|due|set|hopes?|aims?) (?:(?:now|also"
    r"|then) )?(?:to )?(?:be )?"
    r"(?:build|building|construct\w*|set up|setting up|add|adding|launch|install|erect|open|opening)\b[^,;]*$"
    r"|\b(?:approv\w+|proposes?|proposed)\b[^;]{0,70}\b(?:setting up|set up|building|construction of|adding)\b[^,;]*$"
    # "Is building, with the help of Corvane, a smelter of 40,000 tons".
    r"|\b(?:is|are) (?:now |also )?(?:building|constructing), [^,;]{3,60}, (?:an?|its) [^,;]*$"
    # "It is envisaged to create capacity for".
    r"|\b(?:envisaged|planned|intended|hoped|decided|proposed) to"
    r" (?:build|create|set up|construct|add|erect|install)\b[^,;]*$"
    # "Has begun to build one, too, for 1.2 million tons".
    r"|\b(?:has|have|had) (?:begun|started) (?:to build|building|work on|to construct|constructing)\b[^;]*$"
    r"|\b(?:is|are) (?:now )?(?:expanding|enlarging|upgrading|extending|installing)\b[^;]* to [a-z]+(?: out)?\b[^;]*$"
    # "Signed an agreement with Russia to build a".
    r"|\bsign(?:ed|s|ing)? (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:agreement|memorandum|contract|deal|accord|pact|protocol"
    r"|mou)\b[^;]{0,80}\bfor (?:an?|its|the|two|another) (?:[a-z-]+ ){0,4}(?:plants?|mill|smelter|refinery|line"
    r"|unit|furnace|module)\b"
    r"[^,;]*$"
    # "Awarded Danieli the order for a mill of".
    r"|\b(?:award(?:ed|s|ing)?|won|wins|placed|got)\b[^;]{0,40}\b(?:order|contract|deal|tender) for (?:an?|its"
    r"|the) [^,;]*$"
    r"|\bsign(?:ed|s|ing)? (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:agreement|memorandum|contract|deal|accord|pact|protocol"
    r"|mou)\b[^;]{0,80}\b(?:to (?:build|set up|construct)|(?:for|on) (?:the )?(?:building|construction))\b[^,;]*$"
    # "Obtained a loan to build a", "a loan for the construction of", "invests in the construction of new".
    r"|\b(?:loans?|financing|funding|funds|credits?) (?:to build|(?:for|in) (?:the )?(?:building|construction) of)\b"
    r"[^,;]*$"
    r"|\binvest(?:s|ing|ed|ments?)? [^,;]{0,60}?\b(?:to build|in (?:the )?construction of)\b[^,;]*$"
    # "Laid the foundation stone of a", "has launched the works on a".
    r"|\b(?:foundation|first) stone (?:of|for)\b[^,;]*$"
    r"|\b(?:launch|start)(?:ed|es|s|ing) (?:the )?(?:construction |building )?works? (?:on|of|for) an?\b[^,;]*$"
    # "Has chosen Kwinana as the site for a", "won approval for a".
    r"|\b(?:site|location|land|permits?|licen[cs]es?|approvals?|financing|funding|loans?|go-ahead|green light|tenders?"
    r"|study|studies) for (?:an?|its|their|the) (?:(?:new|second|third|planned|proposed|first|greenfield) )?$"
    # "Awaits the permits for Hollin, a leaching plant designed for", "seeks funds for Tarn, a refinery".
    r"|\b(?:permits?|licen[cs]es?|approvals?|financing|finance|funding|funds|loans?|go-ahead|green light|decision"
    r"|partners?|money|consents?) for [^,;]{2,50}, (?:an?|the|its)\b[^,;]*$"
)
# "The plant, which will be opened in March, is going to have a capacity of 1,000 tons".
WILL_HAVE = Cue(
    r"\b(?:will|would|is going to|are going to|is to|are to) (?:then |finally |eventually |also )?(?:have|boast|offer"
    r"|feature|reach|possess) (?:an? |its )?(?:[a-z-]+ ){0,4}?capacity of"
    r" (?:(?:about|around|some|over|up to|nearly) )*$"
    # "By the end of next year, there should be capacity for 5 tons".
    r"|\bthere (?:should|will|would|is to) be (?:an? )?(?:[a-z-]+ ){0,3}?capacity (?:for|of)"
    r" (?:(?:about|around|some|over|up to|nearly) )*$"
    # "The long-term outlook foresees a capacity of".
    r"|\b(?:outlook|vision|roadmap|road map|blueprint|(?:development|master|strategic|national) (?:plan|document)"
    r"|strategy)\b"
    r"[^;]{0,50}?\b(?:foresees?|envisages?|speaks? of|sees?|calls? for|sets?|provides? for|puts?|projects?"
    r"|stipulates?) [^;]*$"
    # "Is designed to make 5 tons in its first phase, with space for an expansion to".
    r"|\b(?:space|room|scope|land|option|possibility)(?: [a-z]+){0,3} (?:for|of) (?:an? |the |its |further "
    r"|later )*expansion"
    r"[^;,.\d]{0,30} to (?:(?:about|some) )?$"
    # "At full capacity, expected in 2026, the mine is set to produce".
    r"|\bat full (?:capacity|output|rate|production),? (?:expected|due|planned|scheduled|foreseen) (?:in|by|for|from)\b"
    r"[^;]*$"
)
# What is not finished: "the plant is 56% complete", "work on the plant is in progress", "once running".
IN_PROGRESS = Cue(
    r"\b\d+(?:\.\d+)? ?(?:%|per ?cent) (?:complete|completed|built|finished|ready|done)\b|\bunder construction\b"
    # "Stands three-quarters complete", "is nearly finished and awaits power".
    r"|\b(?:is|are|stands?) (?:now |already |only |about |almost |nearly )*(?:half|two[- ]thirds|three[- ]quarters"
    r"|a third|a quarter|nearly|almost|not yet|yet to be)[ -](?:complete|completed|built|finished|ready|done)\b"
    r"|\b(?:nears|nearing|close to|near) completion\b"
    r"|\b(?:physical|construction) progress\b|\bdevelopment projects\b"
    r"|\b(?:work|works|construction|building|erection|installation|earthworks?|development)\b(?: (?:on|of|at"
    r"|for) [^;]{1,110}?)?"
    r" (?:is|are|has|have)(?: now| already| still)? (?:in progress|under ?way|continu\w+|going|advancing"
    r"|proceeding|ongoing"
    r"|on schedule|(?:just )?begun|started|been (?:started|launched|resumed))\b"
    # "Construction of a plant began weeks ago".
    r"|\b(?:work|works|construction|building) (?:on|of|at|for) [^;]{1,110}?"
    r" (?:began|started) (?:(?:a few |some )?(?:days?|weeks?|months) ago|(?:last|this) (?:week|month|year))\b"
    r"|\b(?:is|are) (?:going|advancing|proceeding|progressing) (?:according to|as|to|on) (?:plan|schedule|planned"
    r"|time)\b"
    r"|\b(?:is|are) being (?:built|constructed|erected|installed|assembled|spent|invested|financed)\b"
    r"|\bonce (?:it is |they are |it |they |fully |the \w+ )?(?:running|runs?|complete|completed|finished|built"
    r"|operational"
    r"|commissioned|in operation|up and running|on ?stream|opens?|opened|ready|starts?)\b"
    r"|\bto come (?:on ?stream|online|into operation)\b|\bwhen (?:it is |they are )?(?:complete|completed|finished"
    r"|built)\b"
)
GROWTH = Cue(
    r"\b(?:will|(?:(?:is|are) going|expects?|expected|likely|looks?) to"
    r"|(?:should|would|could) (?:lift|raise|bring|take|carry|push|double|boost|add|go|climb|rise|reach"
    r"|grow|increase|expand)|planned"
    r"|to (?:reach|rise|grow|expand|increase|bring|take|lift|raise|double)|expand|raised? to|boost"
    r"|target|by 20\d\d|plans?|aims?|increase|wants?|must|ha(?:s|ve) to|is to|are to"
    r"|eyes|eyeing|hopes?|intends?|seeks?|envisages?|targets|ambition|goal"
    r"|(?:is|are) being (?:expanded|raised|increased|doubled|lifted|enlarged)"
    r"|(?:is|are) (?:doubling|expanding|raising|lifting|adding))\b"
)
