"""Patterns that tell what governs an amount: capability, loss, holdings, trade, terms beside it."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue

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
        "carried",
    }
)
SOME = (
    r"(?:(?:about|around|some|an?|estimated|over|nearly|almost|more than|at least|up to|another|total of|roughly|only"
    r"|close to"
    r"|just|(?:no|not) (?:more|less) than|(?:less|fewer) than|as much as) )*"
)
AFAR = "measure from afar"
STOCKS = frozenset({"capacity", "reserves", "inventory"})
TRADED = frozenset({"exports", "imports", "sales", "deliveries"})
# What is told of a period; the others are told of a moment.
FLOWS = frozenset({"production", "exports", "imports", "sales", "deliveries", "consumption"})
# "Can make", "designed to treat", "furnaces for 50 million tons a year".
CAPABLE = Cue(
    r"\b(?:(?:stands?|is|are) ready to|can(?! be (?:expected|hoped|seen|counted))"
    r"|designed (?:to|for)|built (?:to|for)|equipped to"
    r"|sized (?:to|for)|rated at|room for"
    r"|furnaces for|lines for|capable of|makes? it possible to|enough to(?! (?:meet|cover|satisfy)\b)"
    r"|(?:large|big) enough for|meant for|conceived (?:to|for)|the (?:ability|muscle|means|potential"
    r"|equipment) to|dimensioned for|geared to"
    r"|(?<!was )(?<!were )(?<!be )able to) (?:\w+ ){0,4}?$"
)
# "Seven projects, each of 800,000 tons of iron a year", "a line for 400,000 tons a year".
# "The project takes the mine to 1 million tons a year".
TAKEN_TO = Cue(
    r"\b(?:tak|bring|brought|lift|rais|boost|push|expand|ramp|enlarg|upgrad|scal)\w* (?:up )?"
    r"(?:the|its|their|that) [\w' -]{0,40}?"
    rf"(?:mine|plant|mill|works|smelter|refinery|operation|complex|line|project|group)s? to {SOME}$"
)
MILL_WITH_OUTPUT = Cue(
    r"\b(?:plants?|mills?|smelters?|lines?|refiner(?:y|ies)|mines?|complex|works|units?|furnaces?),? (?:with|of"
    r"|that has) an?"
    rf" (?:annual |yearly |planned |rated |design )*(?:output|production) of {SOME}$"
)
PLANT_OF = Cue(
    r"\b(?:plants?|projects?|lines?|modules?|units?|furnaces?|mills?|melt ?shops?|smelters?|kilns?|trains?"
    r"|refiner(?:y|ies)|complex(?:es)?),?"
    rf" (?:each )?(?:of|with|for|good for) {SOME}$"
)
TRADES = Cue(
    r"\b(?:buys?|bought|purchases?|supply|supplies|takes?|sells?|imports?|exports?|ships?|gives?|gave|provides?|sends?"
    r"|feeds?|delivers?)\b"
)
# "The terminal could take 11 million tons a year".
CAN_TAKE = Cue(rf"\b(?:can|could) (?:take|handle|load|hold|receive)(?: in| up)? {SOME}$")
# "The refinery takes 500,000 tons a year"; "farmers use 60,000 tons" whatever the rate.
TAKES_IN = Cue(rf"\b(?:takes?|absorbs?|receives?|draws?|feeds? on|gets?)(?: in| up)? {SOME}$")
USES_UP = Cue(
    r"\b(?:uses?|using|us(?:es?|ed|ing) up|(?:will|would) (?:need|require|use)|(?:is|are|likely|expected) to use"
    r"|consum(?:es?|ed|ing)"
    r"|burn(?:s|ed|t|ing)?|eats? up|swallow(?:s|ed)?|devour(?:s|ed)?"
    rf"|gets? through|got through|applied|appl(?:y|ies)|spread|smelters? used|mills? used) {SOME}$"
    # "Steelmakers took in 16 million tons of it", of whatever land.
    r"|\b(?:steelmakers?|mills|furnaces|smelters|foundries|kilns|power (?:plants|stations))(?: [a-z]+){0,3}"
    rf" (?:took in|took up|take in|take up|absorb(?:ed|s)?|swallow(?:ed|s)?) {SOME}$"
    # "Its own melt shop took 5 tons".
    rf"|\b(?:(?:its|their|our|his|the [a-z]+'s) own [a-z -]{{3,24}}|melt ?shops?) (?:took|takes|received|got) {SOME}$"
)
RATE_BEHIND = Cue(
    r"(?: \((?:mt|kt|tonnes|tons|oz)\))?(?: of)?(?: [\w-]+){1,4}?"
    r" (?:(?:a|per|each|every) (?:year|annum)|annually|yearly)\b(?! (?:ago|earlier|before|prior|previously))"
)
# "Could process ore into 5 tons of ingots and 4 tons of bars every year": a rate behind a list is of all its members.
COULD = Cue(
    rf"\b(?:could|can|(?:will|would) be able to|(?:which|that) will"
    rf"(?! increase| raise| boost| lift| bring| take| cut| reduce)) (?:\w+ ){{1,4}}?{SOME}$"
)
RATE_OF_LIST = re.compile(
    r"[^,;.]{0,40} and [^;]{0,60}? (?:(?:a|per|each|every) (?:year|annum)|annually|yearly)\b(?! (?:ago|earlier|before))"
)
# "Once it runs at full rate".
AT_FULL_RATE = Cue(
    r"[^,;.]{0,40}\b(?:once (?:it|they) (?:runs?|operates?)"
    r"|(?<!ran )(?<!running )(?<!worked )at full (?:rate|capacity|swing|output|load|tilt))\b"
)
# "The 91 million tons a year it was built to handle".
CAPABLE_BEHIND = Cue(
    r"(?: of [^,;.\d]{1,40}?)?(?: that| which)? (?:it|they|the \w+(?: \w+)?) (?:(?:was|were|is|are|had been)"
    r" (?:built|designed|meant|sized|equipped|conceived)\b|(?:can|could) (?:\w+ )?(?:handle|process"
    r"|treat|make"
    r"|produce|turn out|smelt|refine|roll|load|crush)\b|(?:is|are|was|were) capable of)"
    # "400,000 tons of rails can be rolled each year".
    r"|(?: of [^,;.\d]{1,40}?)?(?: that| which)? can (?:then |now )?be (?:rolled|made|produced|cast|smelted|treated"
    r"|processed|refined|pelleti[sz]ed|crushed|milled|loaded|handled|shipped|mined|dug)\b"
)
# "An expansion to 120,000 tons is to be finished".
EXPANSION = Cue(
    r"\b(?:expansion|enlargement|extension|upgrade|debottlenecking)s?(?: of [a-z' -]{1,40}?)? (?:to|from) "
    rf"{SOME}$"
    # "Is to be enlarged to over 800,000t".
    r"|\b(?:is|are|was|were|will|would|should) (?:to )?be (?:enlarged|expanded|extended|upgraded)"
    rf"(?: from [^;.]{{1,40}}?)? to {SOME}$"
)
# "Wants 120,000 tons out of the mine".
OUT_OF_IT = Cue(
    r"(?: of [^,;.\d]{1,40}?)? out of (?:it|them|(?:the|its|their) (?:\w+ )?(?:mines?|pits?|plants?|ground|deposit))\b"
    # "75,000 tons of oxide ore have been removed this year".
    r"|(?: of (?:[a-z-]+ ){0,3}ore) (?:was|were|has been|have been|had been) (?:removed|hauled|taken out|brought out)\b"
    # "Hauled 1.2 million tons of copper ore to the surface".
    r"|(?: of (?:[a-z-]+ ){0,3}(?:ore|coal|rock|stone|material))? (?:up )?to (?:the )?surface\b"
    # "92,000 tons have come off it so far".
    r"|(?: of [^,;.\d]{1,40}?)? (?:(?:has|have|had) )?(?:come|came|rolled|run) off"
    r" (?:it|them|(?:the|its|their) [a-z ]{0,20}(?:lines?|mills?|belts?|presses|furnaces?|plant))\b"
    # "From the mine itself 5 tons of ore came up".
    r"|(?: of [^,;.\d]{1,40}?)? (?:came|comes|has come) up\b(?! (?:to|with|for|short|against))"
    # "Some 9 million tons of minerals were taken from the mines of the province".
    r"|(?: of [^,;.\d]{1,40}?)? (?:(?:is|are|was|were|has been|have been|had been|being) )?(?:taken|got|won|drawn"
    r"|brought|dug|lifted|raised|removed)(?: (?:up|out))? (?:of|from|out of) (?:them\b|(?:[\w'-]+ ){0,4}?"
    r"(?:mines?|quarr(?:y|ies)|pits?|deposits?|ground|seams?|shafts?|collier(?:y|ies)|workings?)\b)"
)
# "Codelco supplied 5 tons of it": a part of what was told before, whatever the verb.
A_PART = Cue(
    r"\b(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|account(?:s|ed|ing)? for|made up"
    rf"|mak(?:es?|ing) up|gave|gives|brought|furnish(?:es|ed)|deliver(?:s|ed)) {SOME}$"
)
# "Of which 3", "a surplus of 5 tons, widening to 9".
PART_OR_MOVE = re.compile(
    r",? (?:of|out of|from|among) (?:which|this|these|those|them)\b"
    r"|,? (?:and )?(?:widen|narrow|swell|shrink|deepen|balloon|eas)ing to\b"
)
OF_THE_WHOLE = re.compile(
    r" of (?:it|them|this|that|these|those|which|the (?:(?:19|20)\d\d |yearly |annual |overall |combined )?(?:total"
    r"|sum|whole|amount|volume|figure|tonnage))\b"
    r"| of the (?:ore|coal|concentrate|stone|metal)\b(?! (?:to|for|used|needed|required|that|which)\b)"
)
# "Lost 30,000 tons of output", "kept mills from producing 1.7 million tons": what was not done.
LOST = Cue(
    rf"\bloss(?:es)? (?:of|in) (?:output|production)\b[^,;\d]{{0,50}} (?:at|was|is|were|of|to) {SOME}$|"
    rf"\bloss(?:es)? of [^,;.\d]{{3,60}} (?:equating|equivalent|amounting|equal|adding up) to {SOME}$|"
    rf"\blost [^;.]{{2,40}} of (?:output|production),? (?:or|that is|equal to) {SOME}$|"
    r"\bcost(?:s|ing)? (?:(?!of\b|per\b|at\b|to\b|was\b|were\b|is\b|and\b)[a-z][\w'-]* ){0,4}$"
    r"|\b(?:shav|knock|wip|lopp|slic|eras)(?:e|es|ed|ing|s) (?:(?:off|out|away|about|around|some|nearly|over"
    r"|another) )*$"
    r"|\b(?:the|a) (?:missing|shortfall of|gap of) (?:[a-z-]+ ){0,2}$"
    r"|\b(?:delay(?:ed|ing|s)|deferred|deferring|deferr?(?:ment|al) of|postponed|lost|forgone|loss(?:es)? of|lose"
    r"|losing|deprived \w+ of|(?:kept|prevented|stopped|barred)"
    r" (?:[\w'-]+ ){1,5}from \w+ing|fail(?:ed|ure) to \w+"
    r"|(?:exceed|outstripp?|outpac|outr[au]n|outgr[eo]w|outweigh|surpass|trail|lagg?|overtak)\w*"
    r" (?:[\w'-]+ ){1,5}by(?! [a-z]+ing\b)"
    r"|(?:bettered|beaten|surpassed|exceeded|outdone|topped) by)"
    # "Exceeded the plan by 27 percent and reached 5 tons" is no loss.
    r" (?:(?!and\b|per ?cent\b)[\w-]+ ){0,4}$"
)
LOST_BEHIND = Cue(
    r"(?: of [^,;.\d]{1,40})? (?:off|out of|away from) (?:(?:its|the|their|this|last|that) )?(?:[\w'-]+ ){0,2}?"
    r"(?:shipments|output|production|exports|sales|deliveries|supply|total|volumes?)\b(?! of)|"
    r"(?: of [^,;.\d]{1,40})? (?:was|were|has been|have been|had been|is|are) (?:lost|forgone)\b"
    r"|(?: of [^,;.\d]{1,40}?)? (?:(?:impact|hit|dent) (?:on|to)|dent in)\b"
    r"|(?: of [^,;.\d]{1,40}?)? (?:was|were|is|are|has|have|had|could|can|will|would)(?: not|n't| never)"
    r" (?:been |be |get )?(?:made|cast|dug|won|sold|sent|built|(?!reached|achieved|exceeded|surpassed)\w+ed)\b"
)
# "Ground 73 million tons of cement", "refined some 340,000 tons": a verb of making beside the amount.
MADE_OF_IT = Cue(
    r"\b(?:turn(?:ed|s|ing)? (?:it|this|that|these|them|the [a-z]+) into"
    r"|ground|refined|crushed|won|forged|melted|drew|concentrated|upgraded|leached|blasted|put through)"
    rf" {SOME}$"
    rf"|\b(?:start|begin|open)(?:s|ed|ing)? with {SOME}$"
    # "They can give 30 million tons, but what comes out of them today is only 13.5 million".
    r"|\bwhat (?:really |actually )?(?:comes? out(?: of [a-z ]{2,20})?|leaves [a-z ]{2,20}|is (?:got|taken|dug"
    r"|won) [a-z ]{2,24})"
    rf"(?: today| now| at present| currently| so far)? (?:is|was) {SOME}$"
    rf"|\b(?:(?<!capacity )(?<!able )to|will|would|should) (?:give|yield) {SOME}$"
    # "For 1398, its manager counts on 900,000 tons".
    rf"|\b(?:counts?|counted|counting|reckons?|reckoning) on {SOME}$"
    # "The mine had given 45,000 tons".
    r"|\b(?:mines?|pits?|quarr(?:y|ies)|collier(?:y|ies)|seams?|shafts?|deposits?|dredges?)"
    r"(?: (?:at|in|of|near|around|on|off) [\w' -]{2,30}?)?"
    rf" (?:(?:has|have|had|also|only|alone) )*(?:gave|given|gives?|yielded) {SOME}$"
)
PARTICIPLE = re.compile(r"(?:ed|sold|sent(?: to)?|made|dug|bought|abroad|overseas|cast|country)$")
GOVERNS_BEHIND = re.compile(
    r"\)?(?: -)?(?: of [^,;.\d]{1,50}?)?(?: that| which)?"
    r"(?: (?:was|were|is|are|has been|have been|had been|being|to be|will be|would be|went|got))?"
    r"(?: \w+ly| also| then)? "
)
LEFT = re.compile(
    r" (?:of [^;.\d]{1,60} )?left (?:its|the|their) (?:\w+ )?"
    r"(?:siding|port|mine|warehouse|yard|plant|gate|terminal|station|province|region|county)s?\b"
)
# "721,500 tonnes of copper left its four mines in 2021": what they gave.
LEFT_ITS_MINES = re.compile(r" (?:of [^;.\d]{1,60} )?left (?:its|the|their) (?:[a-z]+ ){0,2}mines\b")
# "While 7.4 million tons went to the two plants at home", after exports.
WENT_TO_PLANTS = re.compile(
    r" (?:of [^,;.\d]{1,40} )?(?:went|goes|go) to (?:the |its |their |local |domestic )(?:[\w'-]+ ){0,6}?"
    r"(?:plants?|smelters?|refiner(?:y|ies)|steelworks|furnaces?)\b"
)
WENT_TO = re.compile(
    r" (?:of [^,;.\d]{1,40} )?(?:(?:went|go|goes|going)(?: by (?:rail|train|road|truck|sea|ship))? to\b(?! export)"
    r"|(?:sailed|(?:was|were) bound|headed) (?:for|to)\b)"
)
# "Guidance is 800,000 to 870,000 ounces": of what the article began with.
OUTLOOK = Cue(
    r"\b(?:guidance|outlook|guides|guided for|guiding)\b"
    r"|\b(?:plan|target|goal|budget)(?: for the year)? (?:is|was|remains|stands)\b"
    # "It now expects more than 800,000 ounces", after its sales.
    r"|\b(?:it|they|company|miner|group|producer) (?:still |now |also )?"
    r"(?:expects|forecasts|anticipates|projects|looks for)"
    r" (?:(?:about|around|some|more than|over|at least|up to|between|an?|total|annual|full-year|of) )*$"
)
REMELTED = Cue(rf"\b(?:melted|melts?|remelted|charged|recycled|used) {SOME}$")
OF_SCRAP = re.compile(r" of (?:[\w-]+ ){0,2}scrap\b")
# "Sales at the mine, which exports all it makes, were 5 tons": what stands between the commas governs nothing.
ASIDE = Cue(
    r", [^,;]+, (?:\w+ly )?(?:was|were|is|are|stood|reached|rose|fell|totall?ed|amounted|came|hit|climbed|dropped)\b"
)
REFERS_BACK = Cue(
    r"\b(?:lift|rais|bring|brought|tak|push|cut|reduc|lower|draw|run|build|grow|keep|hold|get|trim|doubl)\w*"
    r" (?:it|these|them|this|those|that|the (?:figure|level|total)) (?:(?:up|down|back) )?(?:to|by|at|below|above)\b"
    r"|\b(?:of (?:this|these|those|which|them|it)|another|further|the rest|remain\w*|proven|probable|measured"
    r"|indicated|inferred|holds?|contain\w*|estimated|put at|they|it is|including)\b"
)
# "It stood at 5 tons", "The figure came to 5 tons": what the sentence before spoke of.
TAKES_UP = re.compile(
    r"\"?(?:(?:last|this|next) year,? )?(?:it|they|this|that"
    r"|the (?:figure|total|volume|amount|tonnage|number|quantity)s?|these|those) "
    # "Imports rose. Compared to the same month of last year, up 55 per cent to 1.8 million tons".
    r"|(?:compared (?:to|with)|against) (?:the )?(?:same|previous|last)[^,;.\d]{0,40},?"
    r" (?:it was )?(?:up|down) [\d.]+ ?(?:%|per ?cent)"
)
CONTINUES = re.compile(r"(?:they|their|these|those|this|that)\b")
# "Resources of 110 tons", "its resources, 300,000 tons".
BESIDE = re.compile(
    r",? (?:(?:of|at|its|their|first|another|further|was|were|is|are|about|over|some|around|nearly|more than) )*"
)
# "Demand for zinc rose to", not "to meet demand".
DEMANDED = re.compile(
    r"(?:demand|needs?|requirements?)(?: (?:for|of|from) (?:[\w'-]+ ){1,4}|,? )(?:(?:has|have|had) |now )?"
    r"(?:was|is|rose|fell|grew|of|at|to|will"
    r"|would|reached|totall?ed|rising|falling"
    r"|risen|grown|fallen"
    r"|stood|stands?|climbed|hit|increased|declined|dropped|exceed\w*|surpass\w*|amount\w*|came|comes?|passed"
    r"|may|should"
    r"|are|were"
    r"|could|might|hovers?|hovered|hovering|averages?|averaged|ranges?|ranged|runs?|ran)\b"
)
# "Reserves of 5 tons that could be milled" are reserves.
NOUN_OF = re.compile(r" of (?:(?:about|over|some|around|nearly|more than) )*")
TRADE = frozenset({"exports", "imports", "sales"})
# "Takes nearly two tons of trona per ton".
PER_TON = Cue(
    r"(?: of [a-z-]+(?: [a-z-]+)?)? (?:per|for (?:each|every)|to (?:make|produce) (?:a|one|each)) (?:metric )?"
    r"(?:ton|tonne|ounce|pound)\b"
)
PER_HEAD = Cue(
    r"\bper[- ](?:capita|head|person|inhabitant)\b"
    r"|\b(?:every|each|an?|the average) (?!(?:company|country|plant|mine)\b)[a-z]+(?:an|ese|ish|ch|person"
    r"|inhabitant|citizen)"
    r" (?:uses?|consumes?|needs?|buys?)\b"
)
# "Its capacity stands at 91 million tons a year; in 2017 it reached a record 76 million".
REACHED_IN = Cue(
    r"\bin (?:20\d\d|the (?:first|second|last) half|the \w+ quarter|january|february|march|april|june|july|august"
    r"|september|october|november|december),? (?:it|they|the [a-z]+) (?:only |just )?(?:reached|got|attained|managed"
    r"|achieved|hit|saw)\b[^;.\d]{0,40}$"
)
# "Has been giving 60,000 tons a year of late".
HAS_BEEN_GIVING = Cue(
    rf"\b(?:has|have|had) (?:lately |recently )?been (?:giving|yielding|delivering|turning out|averaging) {SOME}$"
)
