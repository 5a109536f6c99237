"""How sure a figure is: the probability that all its fields are right, from signs learned on first readings."""

from __future__ import annotations

import math

from crawler.figures import ranking
from crawler.figures.confidence_signs import belief_signs, signs_of
from crawler.figures.drafts import Draft

# The least and the most that is said: no reading is certain.
_LEAST, _MOST = 0.02, 0.99


def confidence_of(draft: Draft) -> float:
    """The confidence of a draft that is a figure; below storage's threshold it is a candidate."""
    table = ranking.weights("confidence")
    signs = signs_of(draft) | belief_signs(ranking.shares(draft.offered) if draft.offered else [])
    score = math.fsum(table.get(sign, 0.0) for sign in signs)
    return round(min(max(1 / (1 + math.exp(-score)), _LEAST), _MOST), 3)
