"""The rank of candidates hangs on their features alone, in whatever order a set gives them."""

from dataclasses import dataclass
from itertools import permutations

from crawler.figures.ranking import ranked

TABLE = {"told before": 0.1, "topic": 0.7, "aside": 0.3, "buyer": -0.4}


@dataclass
class Candidate:
    features: tuple[str, ...]
    score: float = 0.0


def test_the_order_of_features_changes_no_score():
    candidates = ranked([Candidate(order) for order in permutations(TABLE)], TABLE)
    assert len({candidate.score for candidate in candidates}) == 1
