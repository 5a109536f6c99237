"""Names that no table knows, in a script without capitals: of labels, in quotes, behind brackets, by their form, behind
a word for a producer, wherever these are told again, and those of known ones by their sound.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.figures.gloss.bare_firms import bare_firms
from crawler.figures.gloss.han_names import han_names
from crawler.figures.gloss.heard_names import heard_names
from crawler.figures.gloss.introduced import introduced_names, quoted_names
from crawler.figures.gloss.labels import labelled_names
from crawler.figures.gloss.named_again import named_again
from crawler.figures.gloss.names_by_form import names_by_form
from crawler.figures.gloss.offsets import Written
from crawler.figures.gloss.quoted_firms import quoted_firms
from crawler.figures.gloss.spelled_names import spelled_names
from crawler.figures.gloss.tongue import Tongue


def with_new_names(text: str, folded: str, known: Sequence[Written], language: Tongue) -> list[Written]:
    """The known pieces of a text, and those of its names; `folded` is the text in the letters of the table."""
    told: dict[str, str] = {}
    listed = list(labelled_names(text, known, language))
    firms = list(quoted_firms(text, listed, language, told))
    formed = list(names_by_form(text, firms, language, told))
    bare = list(bare_firms(text, formed, language, told))
    quoted = list(quoted_names(text, bare, language))
    spelled = list(spelled_names(text, han_names(folded, quoted, language), language))
    introduced = list(introduced_names(text, spelled, language, told))
    again = list(named_again(text, introduced, told, language))
    return list(heard_names(text, again, language))
