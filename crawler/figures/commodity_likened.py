"""Materials that an amount's own is only likened to: "as with zinc, output of the metal fell to 5 tons"."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

_LIKENED = re.compile(r"(?:^|[,;.] )(?:(?:just )?as with|like|unlike|besides|apart from) (?:[\w-]+ ){0,2}$")
_WITHIN = 40


def is_likened(lower: str, start: int, mark: Mark[Commodity]) -> bool:
    """Whether a material, in the sentence that starts there, is what another one is likened to."""
    ahead = lower[max(start, mark.start - _WITHIN) : mark.start]
    return lower.startswith(",", mark.end) and _LIKENED.search(ahead) is not None
