"""What somebody is by the words of the name: a company, a body, a mine, a place."""

from __future__ import annotations

import re

from crawler.figures.name_words import COMPANY_WORDS, SOURCE_WORDS
from crawler.figures.not_names import COMPLETE
from crawler.figures.words import Word, word_set

# Words of companies that name a site, and, in small letters, the ones that tell of one ("the Morelos complex").
DESCRIBED_SITES = word_set("complex plant smelter refinery mine")
_SITES = word_set("mine mines deposit pit colliery project smelter refinery concentrator")
# "Steel Authority of India Ltd": a company, whatever else its name holds.
_LEGAL_FORMS = word_set("ltd limited plc inc pjsc ojsc jsc llc")
# "Société Minière du Katanga", "Compañía Minera Antamina".
_FORMS_AHEAD = word_set(
    "soci\u00e9t\u00e9 societe compagnie compa\u00f1\u00eda compania companhia sociedad sociedade empresa mineradora"
)
# "Foolad Sangan" makes steel in Sangan.
_STEEL_AHEAD = word_set("foolad fulad foulad folad")
# "The mine of Syama".
_SITE_OF = re.compile(
    r"\b(?:mine|smelter|refinery|deposit|colliery|port|terminal|steelworks|quarry) (?:of|at) $"
)
_LOCATES = re.compile(
    r"\b(?:in|near|outside|around|off"
    r"|(?:north|south|east|west|city|town|village|port|county|district|plain|valley|desert|basin|kilomet\w+|miles)"
    r" (?:of|from)) $"
)
_LOCATED = ("in ", "near ", "outside ", "around ", "off ", "of ", "from ")
_SITE = re.compile(
    r" (?:\w+ )?(?:asset|mine|operation|project|smelter|refinery|complex|pit|deposit|colliery|quarry|concentrator)s?\b"
    # "The Baft ferrochrome plant", but "the Hollin plant".
    r"| (?!(?:power|rail|joint)\b)[a-z]+ (?:plant|mill|works)\b"
)


def kind_of(text: str, run: list[Word]) -> str:
    texts = {word.text for word in run}
    if len(run) > 2 and run[-1].text in _LEGAL_FORMS:
        return "company"
    if len(run) > 1 and run[0].text in (_FORMS_AHEAD | _STEEL_AHEAD):
        return "company"
    if (
        texts & SOURCE_WORDS
        or {"house", "of"} <= texts
        or [word.text for word in run[-2:]] == ["study", "group"]
    ):
        return "source"
    if len(run) > 1 and not run[-1].capital and run[-1].text in DESCRIBED_SITES:
        return "mine"
    if len(run) > 2 and texts & COMPLETE:
        return "mine" if texts & {"mine", "plant", "smelter", "refinery"} else "company"
    if run[-1].text in COMPANY_WORDS and len(run) > 1:
        # "The Hollin mines", but "Corvane Mines".
        site = run[-1].text in _SITES and not (run[-1].capital and run[-1].text == "mines")
        return "mine" if site else "company"
    if _SITE_OF.search(text[max(0, run[0].start - 24) : run[0].start]):
        return "mine"
    before = text[max(0, run[0].start - 24) : run[0].start]
    if run[-1].text == "province" or text.startswith(" county", run[-1].end):
        return "place"
    if before.endswith(_LOCATED) and _LOCATES.search(before):
        return "place"
    if _SITE.match(text, run[-1].end, run[-1].end + 24):
        return "mine"
    return "shape"
