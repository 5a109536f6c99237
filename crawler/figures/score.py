"""How well read figures agree with annotated ones: precision, recall and F1 of three nested levels.

    value  the amount and its unit (0.1 per cent, after conversion to tonnes)
    core   value, measure, status and commodity
    full   core, entity, period (each end within three days) and change (0.05 points)

Figures are the JSON objects of `Figure.as_dict` and of a gold file. A gold figure marked "doubt" neither
counts
as missed nor makes the figure that matches it wrong. Each figure is matched once, the best agreement first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Record = Mapping[str, Any]
LEVELS = ("value", "core", "full")
FIELDS = ("measure", "status", "commodity", "entity", "period", "change")

_TONNES = {"t": 1.0, "kg": 1e-3, "kt": 1e3, "short ton": 0.90718474, "long ton": 1.0160469088}
_ALIKE = (
    "aluminium; aluminium ingot; aluminum; primary aluminium",
    "crude steel; steel; steel ingot",
    "sponge iron; direct reduced iron; dri; hot briquetted iron",
    "iron ore pellet; pellet; iron pellet",
    "iron ore concentrate; concentrate; iron concentrate",
    "steel product; finished steel; rolled steel; steel products; finished steel product",
    "gold; gold ingot; gold bullion",
    "zinc; zinc ingot; refined zinc",
    "copper cathode; refined copper; cathode copper; cathode",
    "copper; copper in concentrate; mined copper; fine copper",
    "coal; hard coal; raw coal",
    "rough diamond; diamond; diamonds",
    "spodumene; spodumene concentrate",
    "uranium; u3o8; uranium oxide; uranium concentrate",
    "phosphate; phosphate rock",
    "platinum group metal; pgm; platinum group metals",
    "mineral; minerals; mining product; mineral product",
)
_CANONICAL = {name: group.split("; ")[0] for group in _ALIKE for name in group.split("; ")}
_NOISE = re.compile(
    r"\b(?:company|co|corp|corporation|plc|ltd|inc|group|complex|the|of|and|for|industries"
    r"|industrial|mine|mines"
    r"|mining|plant|steel works|mill|project|operation|operations)\b|[^\w\s]"
)


@dataclass(slots=True)
class Score:
    """Counts over a set of articles: `right` by level, `fields` among the amounts found."""

    gold: int = 0
    read: int = 0
    right: Counter[str] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)

    def f1(self, level: str) -> float:
        """The harmonic mean of precision and recall of a level; 0 where nothing is right."""
        total = self.gold + self.read
        return 2 * self.right[level] / total if total else 0.0

    def precision(self, level: str) -> float:
        """Of the figures read, the share that is right at a level."""
        return self.right[level] / self.read if self.read else 0.0

    def recall(self, level: str) -> float:
        """Of the figures annotated, the share that was read rightly at a level."""
        return self.right[level] / self.gold if self.gold else 0.0

    def share(self, name: str) -> float:
        """Of the amounts found, the share with a field right."""
        return self.fields[name] / self.right["value"] if self.right["value"] else 0.0


def score(articles: Iterable[tuple[Sequence[Record], Sequence[Record]]]) -> Score:
    """The score of (figures read, figures annotated) of each article."""
    total = Score()
    for read, gold in articles:
        pairs = _matched(read, gold)
        certain = [pair for pair in pairs if "doubt" not in gold[pair[1]]]
        total.gold += sum("doubt" not in figure for figure in gold)
        total.read += len(read) - (len(pairs) - len(certain))
        for _, _, agreed in certain:
            total.right.update(_levels(agreed))
            total.fields.update(agreed)
    return total


def _levels(agreed: frozenset[str]) -> list[str]:
    core = {"measure", "status", "commodity"} <= agreed
    return ["value", *(["core"] if core else []), *(["full"] if len(agreed) == len(FIELDS) else [])]


def _matched(read: Sequence[Record], gold: Sequence[Record]) -> list[tuple[int, int, frozenset[str]]]:
    candidates = [
        (i, j, agreed_fields(figure, truth))
        for i, figure in enumerate(read)
        for j, truth in enumerate(gold)
        if same_amount(figure, truth)
    ]
    candidates.sort(key=lambda pair: _rank(pair[2], gold[pair[1]]), reverse=True)
    pairs: list[tuple[int, int, frozenset[str]]] = []
    for i, j, agreed in candidates:
        if all(i != other[0] and j != other[1] for other in pairs):
            pairs.append((i, j, agreed))
    return pairs


def _rank(agreed: frozenset[str], truth: Record) -> tuple[bool, bool, int, bool]:
    levels = _levels(agreed)
    return "full" in levels, "core" in levels, len(agreed), "doubt" not in truth


def agreed_fields(figure: Record, truth: Record) -> frozenset[str]:
    """The names of the fields in which a read figure agrees with an annotated one."""
    right = {
        "measure": figure.get("measure") == truth.get("measure"),
        "status": (figure.get("status") or "actual") == (truth.get("status") or "actual"),
        "commodity": _commodity(figure) == _commodity(truth),
        "entity": same_entity(figure, truth),
        "period": all(_same_day(figure.get(end), truth.get(end)) for end in ("start", "end")),
        "change": _same_change(figure.get("change_pct"), truth),
    }
    return frozenset(name for name, agrees in right.items() if agrees)


def _amount(figure: Record) -> tuple[str, list[float]]:
    unit = (figure.get("unit") or "").lower()
    single = figure.get("value")
    numbers = [figure.get("low"), figure.get("high")] if single is None else [single]
    factor = _TONNES.get(unit)
    dimension = unit if factor is None else "t"
    return dimension, sorted(float(number) * (factor or 1.0) for number in numbers if number is not None)


def same_amount(left: Record, right: Record) -> bool:
    """Whether two figures state the same amount in the same dimension."""
    (unit, ours), (other, theirs) = _amount(left), _amount(right)
    if unit != other or not ours or len(ours) != len(theirs):
        return False
    return all(abs(a - b) <= 1e-3 * max(abs(a), abs(b)) for a, b in zip(ours, theirs, strict=True))


def _commodity(figure: Record) -> str:
    name = " ".join((figure.get("commodity") or "").lower().split()).replace("aluminum", "aluminium")
    name = name if name in _CANONICAL else name.removesuffix("s")
    return _CANONICAL.get(name, name)


def same_entity(left: Record, right: Record) -> bool:
    """Whether one entity's words, without legal forms, are those of the other or among them."""
    ours, theirs = _entity(left), _entity(right)
    return ours == theirs or bool(ours and theirs and (ours in theirs or theirs in ours))


def _entity(figure: Record) -> str:
    return " ".join(_NOISE.sub(" ", (figure.get("entity") or "").lower().replace("-", " ")).split())


def _same_day(left: str | None, right: str | None) -> bool:
    if left is None or right is None:
        return left is right
    return abs((date.fromisoformat(left[:10]) - date.fromisoformat(right[:10])).days) <= 3


def _same_change(printed: float | None, truth: Record) -> bool:
    told = [truth.get(key) for key in ("change_pct", "change_alt")]
    if printed is None or told[0] is None:
        return printed is None and told[0] is None
    return any(value is not None and abs(float(printed) - float(value)) <= 0.05 for value in told)


def faults(read: Sequence[Record], gold: Sequence[Record]) -> list[str]:
    """What is wrong with the figures read of one article, a line each: differs, missed, extra."""
    pairs = _matched(read, gold)
    lines = [_difference(read[i], gold[j], agreed) for i, j, agreed in pairs if "doubt" not in gold[j]]
    found, paired = {i for i, _, _ in pairs}, {j for _, j, _ in pairs}
    for j, truth in enumerate(gold):
        if j not in paired and "doubt" not in truth:
            lines.append(f"missed  {truth.get('raw')} {truth['measure']} {truth['commodity']}")
    for i, figure in enumerate(read):
        if i not in found:
            lines.append(f"extra   {figure.get('raw')} {figure['measure']} {figure['commodity']}")
    return [line for line in lines if line]


def _difference(figure: Record, truth: Record, agreed: frozenset[str]) -> str:
    keys = {"period": ("start", "end"), "change": ("change_pct",)}
    wrong = [
        f"{name}: {[figure.get(key) for key in keys.get(name, (name,))]}"
        f" for {[truth.get(key) for key in keys.get(name, (name,))]}"
        for name in FIELDS
        if name not in agreed
    ]
    return f"differs {truth.get('raw')}: {'; '.join(wrong)}" if wrong else ""
