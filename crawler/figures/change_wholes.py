"""Which of a sentence's values the next one speaks of as "the total": a whole told with its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crawler.figures.drafts import Draft

# "410 tons, of which 96 tons were rebar", "5 tons, including 2 tons at Hollin and 1 ton at Tarn".
_OPENS_PARTS = re.compile(
    r"[^;.]{0,80}?[ ,(-](?:of which|of them|including|among them|with|comprising|made up of|consisting of)\b"
    r"[^;.]{0,40}"
)
# Between parts of one whole.
_GOES_ON = re.compile(r"[^;.]{0,80}")


def wholes(drafts: Sequence[Draft]) -> list[Draft]:
    """The values without those that only tell parts of the first."""
    if len(drafts) < 2 or not all(_is_less(drafts[0], draft) for draft in drafts[1:]):
        return list(drafts)
    lower = drafts[0].view.lower
    opens = _OPENS_PARTS.fullmatch(lower, drafts[0].amount.tail, drafts[1].amount.start)
    rest = all(
        _GOES_ON.fullmatch(lower, left.amount.tail, right.amount.start)
        for left, right in pairwise(drafts[1:])
    )
    return [drafts[0]] if opens and rest else list(drafts)


def _is_less(whole: Draft, part: Draft) -> bool:
    """Whether a value of the same sentence, measure and time may be a part."""
    if (part.view, part.measure, part.period) != (whole.view, whole.measure, whole.period):
        return False
    value, most = part.amount.value, whole.amount.value
    return value is not None and most is not None and value < most and part.amount.unit == whole.amount.unit
