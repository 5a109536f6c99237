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


# Sentences between a whole and the last one on its parts, and values among which it is looked for.
_NEAR, _MANY = 2, 12


def whole_before(parts: Sequence[Draft], told: Sequence[tuple[int, Draft]], sentence: int) -> list[Draft]:
    """The value told right before several that are its parts: "31 tons. Corvane made 13 tons of it, Hollin 9"."""
    if len(parts) < 2:
        return []
    near = [draft for at, draft in told[-_MANY:] if sentence - at <= _NEAR and draft not in parts]
    whole = [draft for draft in near if all(_is_part(draft, part) for part in parts)]
    return [max(whole, key=lambda draft: draft.amount.value or 0)] if whole else []


def _is_part(whole: Draft, part: Draft) -> bool:
    if (part.measure, part.commodity, part.period) != (whole.measure, whole.commodity, whole.period):
        return False
    value, most = part.amount.value, whole.amount.value
    apart = part.entity != whole.entity and part.amount.unit == whole.amount.unit
    return apart and value is not None and most is not None and value < most


def _is_less(whole: Draft, part: Draft) -> bool:
    """Whether a value of the same sentence, measure and time may be a part."""
    if (part.view, part.measure, part.period) != (whole.view, whole.measure, whole.period):
        return False
    value, most = part.amount.value, whole.amount.value
    return value is not None and most is not None and value < most and part.amount.unit == whole.amount.unit
