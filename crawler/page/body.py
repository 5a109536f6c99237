"""The body of an article by the wire's own selectors: paragraphs, the lead first and once."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

from crawler.page.paragraphs import read_paragraphs
from crawler.page.rules import PageRules
from crawler.page.soup import select
from crawler.page.text import one_line

# The headline of another story within the text: its figures belong to another article.
OTHER_STORY = re.compile(
    r"^\W{0,3}(?:(?:also read|read also|read more|see also|related(?: news| stor(?:y|ies)| articles?)?"
    r"|more (?:on this|stories)|recommended|don't miss)\s*[:|»>–-]"
    r"|بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|مطالب مرتبط|اقرأ أيض|Читайте также|Lire aussi|À lire aussi"
    r"|Lea también|Leia também|Lesen Sie auch|Mehr zum Thema|延伸阅读|相关阅读)",
    re.I,
)
LONGEST_TEASER = 300


def read_body(soup: BeautifulSoup, rules: PageRules) -> list[str]:
    """The paragraphs that the wire's selectors find, boilerplate dropped; empty where they find nothing.

    The first selector that gives a body of the wire's least length counts, else the one that gives most.
    """
    best: list[str] = []
    for selector in rules.body:
        paragraphs = [part for element in select(soup, (selector,)) for part in _kept(element, rules)]
        best = max(best, drop_boilerplate(paragraphs, rules), key=length)
        if length(best) >= rules.min_body:
            break
    return with_lead(best, read_lead(soup, rules))


def _kept(element: Tag, rules: PageRules) -> list[str]:
    dropped = element.select(", ".join(rules.drop)) if rules.drop else []
    return read_paragraphs(element, {id(part) for part in dropped})


def read_lead(soup: BeautifulSoup, rules: PageRules) -> list[str]:
    """The paragraphs of the lead; empty where the wire has none apart from its body."""
    found = select(soup, rules.lead)[:1]
    return drop_boilerplate([part for element in found for part in read_paragraphs(element)], rules)


def with_lead(body: list[str], lead: list[str]) -> list[str]:
    """`lead` before `body`, said once: where the body begins with it, the body stands as it is."""
    said = {one_line(part) for part in lead}
    opening = one_line(" ".join(body[: len(lead)]))
    if all(part in opening for part in said):
        return body
    return lead + [paragraph for paragraph in body if one_line(paragraph) not in said]


def drop_boilerplate(paragraphs: list[str], rules: PageRules) -> list[str]:
    """`paragraphs` without what the wire prints under every article, teasers, and immediate repetitions."""
    kept: list[str] = []
    for paragraph in paragraphs:
        teaser = len(paragraph) <= LONGEST_TEASER and OTHER_STORY.search(paragraph)
        if (
            teaser
            or paragraph in kept[-1:]
            or any(re.search(pattern, paragraph) for pattern in rules.boilerplate)
        ):
            continue
        kept.append(paragraph)
    return kept


def length(paragraphs: list[str]) -> int:
    """Characters of the paragraphs without what joins them."""
    return sum(map(len, paragraphs))
