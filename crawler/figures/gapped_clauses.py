"""Clauses that leave their verb out, as "Peru 3" behind "Chile made 5 tons"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.clause_verbs import first_verb
from crawler.figures.name import Name
from crawler.figures.views import View

# Between a name and the amount that it has without a verb.
_SHORT = 45
# "Harvalta, in Finland, for 13,700 tons".
_IN_A_LAND = re.compile(r"^, (?:in|near|at) [^,;\d]{2,30},")


def is_gapped(view: View, begin: int, at: int, names: Sequence[Name]) -> bool:
    """ "And Bystrinsky in the east 66,000 tons": a name and its amount without a verb."""
    here = next((name for name in names if begin <= name.start < begin + 12), None)
    if here is None or any(begin < amount.start < at for amount in view.amounts):
        return False
    rest = _IN_A_LAND.sub("", view.lower[here.end : at])
    return (
        len(rest) < _SHORT and not ("," in rest or ";" in rest) and first_verb(view.text, here.end, at) == at
    )
