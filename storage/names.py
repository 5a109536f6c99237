"""When two names are one producer's: for keys, whatever form of company a text adds to a name. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

# "National Iranian Copper Industries Company (NICICO)": the initials say nothing more.
_BRACKETS = re.compile(r"\s*\([^()]*\)")
# Forms of company, which some texts print and others leave out.
_FORMS = re.compile(
    r"\b(?:company|co|corporation|corp|incorporated|inc|limited|ltd|plc|llc|jsc|pjsc|ojsc|group|holdings?|the|sa|ag|nv)\b"
)
_MARKS = re.compile(r"[^\w\s]+")


@lru_cache(maxsize=4096)
def entity_key(name: str) -> str:
    """The part of a series key that names its entity: "vale" for "Vale S.A."; never empty for a name with letters."""
    plain = " ".join(_BRACKETS.sub("", name.casefold()).replace(".", "").split()) or name.casefold()
    short = " ".join(_MARKS.sub(" ", _FORMS.sub(" ", plain)).split())
    return short or plain
