"""Changes in one line: "Copper cathode, Iran, production: 216,732 t in first nine months of 1403". Pure."""

from __future__ import annotations

from decimal import Decimal

from storage.models import Figure

BOUND_WORDS = {"over": "over ", "under": "under ", "about": "about "}
STATUS_WORDS = {"planned": " (planned)"}


def new_title(figure: Figure) -> str:
    """For an observation that opens, with the change the text itself gives."""
    return f"{subject(figure)}: {amount(figure)}{when(figure)}{_percent(figure.change_pct)}"


def revised_title(old: Figure, new: Figure, delta_pct: Decimal | None) -> str:
    """For a value that another of the same voice replaced."""
    return f"{subject(new)}: {amount(old)} → {amount(new)}{when(new)}{_percent(delta_pct)}"


def withdrawn_title(old: Figure) -> str:
    """For a value that its article no longer states."""
    return f"{subject(old)}: {amount(old)}{when(old)} withdrawn"


def conflict_title(old: Figure, new: Figure, delta_pct: Decimal | None) -> str:
    """For two voices that disagree; the one that stood is named first."""
    return f"{subject(new)}: {amount(old)} against {amount(new)}{when(new)}{_percent(delta_pct)}"


def part_remark(figure: Figure, part: str | None) -> str:
    """What to say of two numbers of which one is that of a part of the entity: "; Sarcheshmeh, a part of Iran, has the
    smaller one"; "" without a part.
    """
    return f"; {part}, a part of {figure.known_as or figure.entity}, has the smaller one" if part else ""


def subject(figure: Figure) -> str:
    """What the figure is of: "Copper cathode, Iran, production (planned)"."""
    text = f"{figure.commodity}, {figure.entity}, {figure.measure}{STATUS_WORDS.get(figure.status, '')}"
    return text[:1].upper() + text[1:]


def amount(figure: Figure) -> str:
    """The amount with its bound, "over 41,000,000 t", or a range with both its ends."""
    if figure.value is None:
        ends = [grouped(end) for end in (figure.low, figure.high) if end is not None]
        return f"{'–'.join(ends)} {figure.unit}"
    return f"{BOUND_WORDS.get(figure.bound, '')}{grouped(figure.value)} {figure.unit}"


def grouped(number: Decimal) -> str:
    """Thousands apart, no needless zeros: "1,120,000", "0.25"."""
    text = format(number, ",f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def when(figure: Figure) -> str:
    """The period, " in first nine months of 1403", or its days, or nothing for a stock."""
    if figure.period:
        return f" in {figure.period}"
    if figure.start and figure.end:
        return f", {figure.start} to {figure.end}"
    return ""


def _percent(change: Decimal | None) -> str:
    if change is None:
        return ""
    sign = "-" if change < 0 else "+"
    return f" ({sign}{grouped(abs(change))} %)"
