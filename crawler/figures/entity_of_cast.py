"""What the article has told of each producer so far, as it speaks for a sentence that names none."""

from __future__ import annotations

from functools import lru_cache

from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_context import fits
from crawler.figures.entity_offer import Offer
from crawler.figures.pronouns import SITE_NAME, is_of_the_group, puts_anothers
from crawler.figures.taken_up import IT, IT_MAKES, PRONOUN

# Sentences that a name in passing is remembered for, and how often a producer is named that the article is about.
_BACK = 2
_OFTEN = 2
_GROUPS = {"company": "company", "mine": "site", "region": "country"}


def offer_cast(offer: Offer, draft: Draft, context: str, meant: str, memory: Memory) -> None:
    """Who has been named before: in the title, in the lead, in the last sentences."""
    it = PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end) is not None
    by_a_body = puts_anothers(draft) is not None
    for name, told in memory.cast.items():
        back = memory.sentence - told.sentence
        if told.place == "body" and back > _BACK:
            continue
        kind = (
            memory.outline.place_of(name).kind if told.kind == "shape" else _GROUPS.get(told.kind, told.kind)
        )
        if SITE_NAME.search(name) and (
            meant == "site" or (meant == "company" and is_of_the_group(name, memory))
        ):
            kind = "site"
        features = _signs_of_told(told.place, kind, min(back, _BACK + 1), told.opened, context, meant, it)
        offer.add_all(name, features)
        if told.materials and draft.commodity:
            same = "same" if draft.commodity in told.materials else "other"
            offer.add(name, f"{same} material|{kind}|{context}")
        if told.subject and back == 1:
            offer.add(name, *_signs_of_last_subject(kind, context, meant, it))
            lands = kind != "country" or memory.entity_kind in ("country", "region")
            if meant == "it" and lands and memory.sentence - memory.last_sentence > 1:
                opens = IT_MAKES if kind == "body" else IT
                one = kind in ("company", "site", "body") and opens.match(draft.view.lower, draft.view.start)
                offer.add(name, "it, just told", *(["its, just told"] if one else []))
            if by_a_body:
                offer.add(name, "told by a body")
        if told.count > _OFTEN:
            offer.add(name, f"told often|{context}")


@lru_cache(maxsize=1000)
def _signs_of_last_subject(kind: str, context: str, meant: str, it: bool) -> frozenset[str]:
    """What speaks for whom the last sentence was about."""
    signs = {f"last subject|{context}", f"last subject|{kind}|{context}"}
    if it or meant in ("site", "company"):
        signs |= {f"last subject, {meant}", f"last subject, {meant}|{kind}"}
    return frozenset(signs)


@lru_cache(maxsize=5000)
def _signs_of_told(
    place: str, kind: str, back: int, opened: bool, context: str, meant: str, it: bool
) -> frozenset[str]:
    """What speaks for one who was told `back` sentences ago, by where and how; the same again and again."""
    features = [f"told:{place}|{context}", f"told:{place}|{kind}", f"told:{kind}|{context}"]
    features.append(f"told {back} back|{'opened' if opened else 'later'}")
    features.append(f"told {back} back|{context}")
    if meant in ("site", "company"):
        features += [f"meant {meant}|{kind}", f"meant {meant}|{back} back"]
    if back <= 1 and opened and (it or fits(meant, kind)):
        features.append("it, told as subject" if it else f"meant {meant}, told as subject")
    if it:
        features += [f"it|{kind}", f"it|{back} back|{'opened' if opened else 'later'}"]
    return frozenset(features)
