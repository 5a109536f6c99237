"""The main clause behind a condition that opens a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.clause_verbs import first_verb
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

# "If Corvane carries out its plans, the output of Hollin could exceed 5 tons": of Hollin, whoever has the plans.
_CONDITION = re.compile(r"(?:if|when|once|although|though|because|since|unless|while|whereas) [^,;.\d]{5,80}")


def is_main_clause(view: View, comma: int, begin: int, at: int, names: Sequence[Name]) -> bool:
    """Whether a clause with a producer of its own stands behind a condition that opens the sentence."""
    if _CONDITION.fullmatch(view.lower, view.start, comma) is None:
        return False
    named = any(begin <= name.start < at and name.entity.kind in PRODUCERS for name in names)
    return named and first_verb(view.text, begin, at) < at
