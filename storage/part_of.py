"""What is part of what: mines of companies, companies and provinces of countries, kinds and stages of a material."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal

from storage.db import Database, rows
from storage.rounding import significant_digits

# CROSS JOIN keeps the order of the tables: from the one observation outward.
# The same series of each whole that the entity of an observation is in, whatever the way there, for the same period.
WHOLES = """
    WITH RECURSIVE above (name) AS (
        SELECT p.whole FROM observations AS o JOIN series AS s ON s.id = o.series_id
        JOIN parts AS p ON p.part = s.entity_key AND p.kind IN ('producer', 'place') WHERE o.id = ?1
        UNION SELECT p.whole FROM above JOIN parts AS p ON p.part = above.name AND p.kind IN ('producer', 'place')
    )
    SELECT x.id FROM observations AS o CROSS JOIN series AS s ON s.id = o.series_id CROSS JOIN above
    CROSS JOIN series AS w ON w.entity_key = above.name AND w.commodity_key = s.commodity_key AND w.measure = s.measure
        AND w.status = s.status AND w.dimension = s.dimension
    CROSS JOIN observations AS x ON x.series_id = w.id AND coalesce(x.period_start, '') = coalesce(o.period_start, '')
        AND coalesce(x.period_end, '') = coalesce(o.period_end, '')
    WHERE o.id = ?1
"""
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
PART_VALUES = """
    WITH RECURSIVE below (name) AS (
        SELECT p.part FROM observations AS o JOIN series AS s ON s.id = o.series_id
        JOIN parts AS p ON p.whole = s.entity_key AND p.kind IN ('producer', 'place') WHERE o.id = ?1
        UNION SELECT p.part FROM below JOIN parts AS p ON p.whole = below.name AND p.kind IN ('producer', 'place')
    )
    SELECT t.entity, v.value FROM observations AS o CROSS JOIN series AS s ON s.id = o.series_id CROSS JOIN below
    CROSS JOIN series AS t ON t.entity_key = below.name AND t.commodity_key = s.commodity_key AND t.measure = s.measure
        AND t.status = s.status AND t.dimension = s.dimension
    CROSS JOIN observations AS x ON x.series_id = t.id AND coalesce(x.period_start, '') = coalesce(o.period_start, '')
        AND coalesce(x.period_end, '') = coalesce(o.period_end, '')
    CROSS JOIN vintages AS v ON v.observation_id = x.id AND v.known_to IS NULL
    WHERE o.id = ?1 AND v.value IS NOT NULL AND v.bound = 'exact' ORDER BY t.entity DESC
"""
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
