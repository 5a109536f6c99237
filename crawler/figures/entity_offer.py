"""The candidates of one amount while they are collected."""

from __future__ import annotations

from crawler.figures.drafts import Candidate


class Offer:
    """Collects the candidates of one amount; features of the same entity from several places come together."""

    def __init__(self) -> None:
        self.candidates: dict[str, Candidate] = {}

    def add(self, name: str | None, *features: str) -> None:
        """Adds features to the candidate of that name; no name adds nothing."""
        if name:
            candidate = self.candidates.get(name)
            if candidate is None:
                candidate = self.candidates[name] = Candidate(name)
            candidate.features.update(features)

    def add_all(self, name: str, features: frozenset[str]) -> None:
        """Adds features that were put together before."""
        candidate = self.candidates.get(name)
        if candidate is None:
            candidate = self.candidates[name] = Candidate(name)
        candidate.features |= features
