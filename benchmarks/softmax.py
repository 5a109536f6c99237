"""A softmax over the candidates of each choice, fitted by gradient descent with a penalty on large weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

# The features of each candidate, and which candidates are right.
Choice = tuple[list[frozenset[str]], set[int]]
# The same as JSON keeps it.
Written = tuple[list[list[str]], list[int]]

EPOCHS, RATE, PENALTY = 120, 0.3, 0.001
# A feature of fewer candidates is left to its prior: it would be learned by heart.
SEEN = 5
# How far ahead the right candidate of a moved choice should be, how far a weight is moved at most, how often in all.
MARGIN, FARTHEST, ROUNDS = 0.15, 3.0, 20


def choice_of(written: Written) -> Choice:
    """A choice out of its JSON."""
    return [frozenset(signs) for signs in written[0]], set(written[1])


def best(choice: Choice, table: Mapping[str, float]) -> int:
    """The candidate with the highest sum of weights, the first of equals."""
    scores = [sum(table.get(feature, 0.0) for feature in features) for features in choice[0]]
    return scores.index(max(scores))


def fitted(choices: Sequence[Choice], priors: Mapping[str, float]) -> dict[str, float]:
    """Weights under which the right candidates of the choices win; `priors` are what weights are drawn to, else 0."""
    choices = [choice for choice in choices if choice[1]]
    seen = Counter(feature for candidates, _ in choices for features in candidates for feature in features)
    names = sorted(feature for feature, count in seen.items() if count >= SEEN or feature in priors)
    weights = _descended(choices, names, np.array([priors.get(name, 0.0) for name in names]))
    return {**priors, **dict(zip(names, weights.tolist(), strict=True))}


def with_moved(
    table: Mapping[str, float], choices: Sequence[Choice], seen: Mapping[str, int], rare: int
) -> dict[str, float]:
    """The weights with those of signs `seen` at most `rare` times moved, the rarest most, till the right candidates
    of the choices win, as far as these signs can make them.
    """
    moved = dict(table)
    for _ in range(ROUNDS):
        for offered, right in choices:
            scores = [sum(moved.get(sign, 0.0) for sign in signs) for signs in offered]
            wrong = [at for at in range(len(scores)) if at not in right]
            if not right or not wrong:
                continue
            good, bad = (max(some, key=scores.__getitem__) for some in (sorted(right), wrong))
            lacks = MARGIN - scores[good] + scores[bad]
            signs = [sign for sign in sorted(offered[good] ^ offered[bad]) if seen.get(sign, 0) <= rare]
            if lacks > 0 and signs:
                _move(
                    moved, table, {sign: seen.get(sign, 0) for sign in signs}, offered[good], min(lacks, 1.0)
                )
    return moved


def _move(
    moved: dict[str, float],
    table: Mapping[str, float],
    seen: Mapping[str, int],
    good: frozenset[str],
    step: float,
) -> None:
    """Moves the weights of some signs by a step in all, those of the right candidate up, the others down."""
    shares = {sign: 1 / (1 + times) for sign, times in seen.items()}
    whole = step / sum(shares.values())
    for sign, share in shares.items():
        told, way = table.get(sign, 0.0), 1 if sign in good else -1
        weight = moved.get(sign, 0.0) + way * whole * share
        moved[sign] = min(max(weight, told - FARTHEST), told + FARTHEST)


def _descended(choices: Sequence[Choice], names: Sequence[str], priors: np.ndarray) -> np.ndarray:
    """Candidates of all choices are rows of one sparse matrix, of which `row` and `column` are the ones set."""
    place = {name: at for at, name in enumerate(names)}
    candidates = [(features, at in right) for some, right in choices for at, features in enumerate(some)]
    cells = [
        (at, place[name]) for at, (features, _) in enumerate(candidates) for name in features if name in place
    ]
    row, column = np.array(cells).T
    right = np.array([is_right for _, is_right in candidates])
    sizes = np.array([len(some) for some, _ in choices])
    starts, choice = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(choices)), sizes)
    weights, squares = priors.copy(), np.full(len(names), 1e-6)
    for _ in range(EPOCHS):
        scores = np.bincount(row, weights=weights[column], minlength=len(candidates))
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[choice])
        shares = powers / np.add.reduceat(powers, starts)[choice]
        mass = np.add.reduceat(np.where(right, shares, 0.0), starts)[choice]
        pull = shares - np.where(right, shares / mass, 0.0)
        slope = np.bincount(column, weights=pull[row], minlength=len(names)) / len(choices)
        step = slope + PENALTY * (weights - priors)
        squares += step * step
        weights -= RATE * step / np.sqrt(squares)
    return weights
