"""What a wire promises; the verdict of each run compares it with what came. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """Shares are of the articles read, 0 to 1; a share of 0 is not judged.

    `newest` is the age (a duration) beyond which the newest item of all sources means that the wire is
    silent. `share_with_body` is that of whole articles, neither truncated nor walled. `share_with_figures`
    is of the relevant articles. `body_rung` is the rung of the ladder that usually gives the body; None
    where that is not known.
    """

    articles_per_day: float
    share_with_date: float = 0.95
    share_with_body: float = 0.9
    share_with_figures: float = 0.0
    newest: str = "3d"
    body_rung: str | None = "selector"
