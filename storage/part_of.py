"""What is part of what: mines of companies, companies and provinces of countries, kinds and stages of a material."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal

from storage.db import Database, rows
from storage.peers import peers
from storage.rounding import significant_digits

# The same series of each whole that the entity of an observation is in, whatever the way there, for the same period.
WHOLES = f"""
    WITH RECURSIVE above (name) AS (
        SELECT p.whole FROM observations AS o JOIN series AS s ON s.id = o.series_id
        JOIN parts AS p ON p.part = s.entity_key AND p.kind IN ('producer', 'place') WHERE o.id = ?1
        UNION SELECT p.whole FROM above JOIN parts AS p ON p.part = above.name AND p.kind IN ('producer', 'place')
    )
    SELECT x.id FROM observations AS o CROSS JOIN series AS s ON s.id = o.series_id CROSS JOIN above
    {peers(("s", "o"), ("w", "x"), entity="above.name")} WHERE o.id = ?1
"""  # noqa: S608 - nothing but constants
# How many wholes, one in another, the entity of an observation is in.
DEPTHS = """
    WITH RECURSIVE above (id, name) AS (
        SELECT o.id, s.entity_key FROM observations AS o JOIN series AS s ON s.id = o.series_id
        WHERE o.id IN (SELECT value FROM json_each(?))
        UNION SELECT above.id, p.whole FROM above JOIN parts AS p
            ON p.part = above.name AND p.kind IN ('producer', 'place')
    )
    SELECT id, count(*) AS depth FROM above GROUP BY id
"""
# The exact values that stand of all parts of an observation's entity, for the same thing and period.
PART_VALUES = f"""
    WITH RECURSIVE below (name) AS (
        SELECT p.part FROM observations AS o JOIN series AS s ON s.id = o.series_id
        JOIN parts AS p ON p.whole = s.entity_key AND p.kind IN ('producer', 'place') WHERE o.id = ?1
        UNION SELECT p.part FROM below JOIN parts AS p ON p.whole = below.name AND p.kind IN ('producer', 'place')
    )
    SELECT t.entity, v.value FROM observations AS o CROSS JOIN series AS s ON s.id = o.series_id CROSS JOIN below
    {peers(("s", "o"), ("t", "x"), entity="below.name")}
    CROSS JOIN vintages AS v ON v.observation_id = x.id AND v.known_to IS NULL
    WHERE o.id = ?1 AND v.value IS NOT NULL AND v.bound = 'exact' ORDER BY t.entity DESC
"""  # noqa: S608 - nothing but constants
# Fewer digits than these stand in many texts, of whatever.
TELLING_DIGITS = 4


def wholes_of(db: Database, observation: int) -> list[int]:
    """Observations of the same thing and period whose entity the observation's entity is part of."""
    return [row["id"] for row in rows(db, WHOLES, [observation])]


def parts_first(db: Database, observations: Iterable[int]) -> list[int]:
    """The observations in the order in which they are to be settled: parts before their wholes."""
    numbers = sorted(observations)
    if len(numbers) < 2:
        return numbers
    depths = {row["id"]: row["depth"] for row in rows(db, DEPTHS, [json.dumps(numbers)])}
    return sorted(numbers, key=lambda number: (-depths.get(number, 0), number))


def part_values(db: Database, observation: int) -> dict[Decimal, str]:
    """The values that the parts of the observation's entity have, by part; round ones tell nothing and are left out."""
    found = ((Decimal(row["value"]), str(row["entity"])) for row in rows(db, PART_VALUES, [observation]))
    return {value: name for value, name in found if significant_digits(value) >= TELLING_DIGITS}
