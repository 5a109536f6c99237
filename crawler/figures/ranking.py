"""The scorer that ranks candidates: a weight for each feature, and how sure the winner is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import repeat
from typing import Protocol, TypeVar


class Scored(Protocol):
    """A candidate as the scorer sees it."""

    features: set[str]
    score: float


C = TypeVar("C", bound=Scored)


@lru_cache(maxsize=4)
def weights(link: str) -> Mapping[str, float]:
    """The weights of a link's features, from `data/<link>_weights.tsv`; what it does not list weighs nothing."""
    lines = files("crawler.figures").joinpath("data", f"{link}_weights.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {feature: float(weight) for feature, weight in rows}


def ranked(candidates: Iterable[C], table: Mapping[str, float]) -> list[C]:
    """The candidates with their scores, the best first; equals stay in their order.

    The sum is exact: features are a set, whose order differs from run to run, and so must no rank.
    """
    scored = list(candidates)
    for candidate in scored:
        candidate.score = math.fsum(map(table.get, candidate.features, repeat(0.0)))
    return sorted(scored, key=lambda candidate: -candidate.score)


def shares(ranking: Sequence[Scored]) -> list[float]:
    """Each candidate's share of the belief: a softmax over their scores, the best first; 1 for a lone one."""
    powers = [math.exp(candidate.score - ranking[0].score) for candidate in ranking]
    return [power / sum(powers) for power in powers]
