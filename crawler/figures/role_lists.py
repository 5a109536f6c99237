"""Whether an amount goes on with a list of earlier values, or is news again."""

from __future__ import annotations

import re

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed


def shares_its_unit(left: Draft, draft: Draft) -> bool:
    """ "Against respectively 34,000, 73,000 and 53,000 ounces a year ago": the whole list is compared with."""
    if not left.amount.inherited or _LISTS.fullmatch(draft.before()) is None:
        return False
    own = _material_of(draft, draft.amount)
    news = [amount for amount in draft.view.amounts if amount.end <= left.amount.start]
    # "178,000 tons of copper, up from 168,000, and 16,100 tons of cobalt": news of its own.
    return own is None or not news or _material_of(draft, news[-1]) in (None, own)


def news_in_turn(drafts: list[Draft], index: int) -> Draft | None:
    """ "Made 12 tons of zinc and 4 ounces of gold, against 11 tons and 5 ounces a year ago": the news that an earlier
    value of a list as long is of; the roles up to the list's first must be set.
    """
    first = end = index
    while first and _LISTS.fullmatch(drafts[first].before()):
        first -= 1
    while end + 1 < len(drafts) and _LISTS.fullmatch(drafts[end + 1].before()):
        end += 1
    earlier = drafts[first : end + 1]
    if any(_is_timed(draft) for draft in earlier[:-1]):
        return None
    news = drafts[max(0, first - len(earlier)) : first]
    ahead = drafts[first - len(earlier) - 1].role if first > len(earlier) else "comparison"
    if len(earlier) < _LEAST or len(news) != len(earlier) or ahead == "main":
        return None
    if drafts[first].role != "comparison" or any(other.role != "main" for other in news):
        return None
    pairs = zip(news, earlier, strict=True)
    return news[index - first] if all(_may_be_of(draft, other) for other, draft in pairs) else None


def _is_timed(draft: Draft) -> bool:
    """ "Compares with 9 tons in Q4 and 5 tons in Q1 2022": an earlier value with a time of its own right behind it."""
    return any(
        draft.view.lower[draft.amount.tail : mention.start] in (" in ", " in the ", " for ", " of ")
        for mention in draft.context.timed
    )


# Two amounts are the shortest list.
_LEAST = 2


def _may_be_of(draft: Draft, news: Draft) -> bool:
    """Whether an earlier value is in the dimension of a piece of news, and of no material of its own."""
    own = _material_of(draft, draft.amount)
    return draft.amount.dimension == news.amount.dimension and own in (None, _material_of(news, news.amount))


def _material_of(draft: Draft, amount: Amount) -> str | None:
    """The material right behind an amount of a draft's sentence: "5 tons of copper"."""
    lower, marks = draft.view.lower, draft.view.commodities
    return next((mark.value.name for mark in marks if lower[amount.tail : mark.start] == " of "), None)


_LISTS = re.compile(r",? (?:and )?|(?:and|or) ")
# "From 11 tons and 5 ounces in the year before".
_FROM = re.compile(r"(?:^|, )(?:(?:down|up) )?from (?:(?:about|some|nearly|over) )*$")
_NEAR = len(" back in ")


def opens_earlier_values(drafts: list[Draft], index: int, timed: list[Timed]) -> bool:
    """ "Made 12 tons of zinc and 4 ounces of gold in May, from 11 tons and 5 ounces in the year before": whether an
    amount opens a list of values of an earlier time, which is told behind the last.
    """
    if not index or _FROM.search(drafts[index].before()) is None:
        return False
    end = index
    while end + 1 < len(drafts) and _LISTS.fullmatch(drafts[end + 1].before()):
        end += 1
    tail = drafts[end].amount.tail
    return end > index and any(
        mention.role == "back" and 0 <= mention.start - tail <= _NEAR for mention in timed
    )
