"""What speaks against a value by its relatives: parts and wholes for the same period, and the stages of one metal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storage.db import Database, Row, rows
from storage.known import Known
from storage.known_queries import COLUMNS, as_known, held
from storage.peers import peers
from storage.plausibility import Claim, Doubt, beyond_whole, mixed_stages, sum_beyond_whole

# Parts or wholes, direct ones, of an observation's entity, or of its commodity: for the same period.
KIN = """
    SELECT p.kind, {name} AS name, {columns} FROM observations AS t CROSS JOIN series AS s ON s.id = t.series_id
    CROSS JOIN parts AS p ON p.{own} = s.{key}_key AND p.kind IN ({kinds})
    {peers} CROSS JOIN vintages AS v ON v.observation_id = o.id CROSS JOIN figures AS f ON f.id = v.figure_id
    WHERE t.id = :observation AND {{held}}
    ORDER BY p.kind, name
"""


def _kin(*, key: str, own: str) -> str:
    other = "whole" if own == "part" else "part"
    of_entity = key == "entity"
    return KIN.format(
        columns=COLUMNS,
        key=key,
        own=own,
        name=f"x.{key}",
        kinds="'producer', 'place'" if of_entity else "'material', 'stage'",
        peers=peers(
            ("s", "t"),
            ("x", "o"),
            entity=f"p.{other}" if of_entity else "s.entity_key",
            commodity=None if of_entity else f"p.{other}",
        ),
    )


QUERIES = {(key, own): _kin(key=key, own=own) for key in ("entity", "commodity") for own in ("part", "whole")}


def doubts_by_relatives(db: Database, known: Known, series: Row, as_of: str | None) -> list[Doubt]:
    """Doubts of a value by its parts, its wholes and their other parts, as of a stored moment or now (None).

    `series` has the entity, commodity and unit of the value.
    """
    me, unit = known.observation, series["unit"]
    own, metal = Claim(series["entity"], known), Claim(series["commodity"], known)
    found = _whole_doubts(own, _relatives(db, "entity", "whole", me, as_of), unit)
    found += _stage_doubts(metal, _relatives(db, "commodity", "whole", me, as_of), unit)
    for row in _relatives(db, "entity", "part", me, as_of):
        found += _whole_doubts(
            _claim(row), _relatives(db, "entity", "whole", row["observation"], as_of), unit
        )
    for row in _relatives(db, "commodity", "part", me, as_of):
        siblings = _relatives(db, "commodity", "whole", row["observation"], as_of)
        found += _stage_doubts(_claim(row), siblings, unit)
    return [_about(doubt, me) for doubt in found if me in (doubt.observation, *doubt.others)]


def _relatives(db: Database, key: str, own: str, observation: int, as_of: str | None) -> list[Row]:
    """Rows of KIN: as a whole, the parts of the observation; as a part, its wholes."""
    query = QUERIES[key, own].format(held=held(as_of))
    return rows(db, query, {"observation": observation, "as_of": as_of})


def _claim(row: Row) -> Claim:
    return Claim(row["name"], as_known(row))


def _whole_doubts(whole: Claim, parts: Sequence[Row], unit: str) -> list[Doubt]:
    kinds = {kind: [_claim(row) for row in parts if row["kind"] == kind] for kind in ("producer", "place")}
    single = [beyond_whole(part, whole, unit) for of_kind in kinds.values() for part in of_kind]
    together = [sum_beyond_whole(of_kind, whole, unit) for of_kind in kinds.values()]
    return [doubt for doubt in (*single, *together) if doubt]


def _stage_doubts(whole: Claim, parts: Sequence[Row], unit: str) -> list[Doubt]:
    kinds = {kind: [_claim(row) for row in parts if row["kind"] == kind] for kind in ("material", "stage")}
    single = [beyond_whole(part, whole, unit) for part in kinds["material"]]
    return [doubt for doubt in (*single, mixed_stages(kinds["stage"], whole, unit)) if doubt]


def _about(doubt: Doubt, me: int) -> Doubt:
    """The doubt as one about this observation: both sides of a comparison are suspect."""
    if doubt.observation == me:
        return doubt
    others = (doubt.observation, *(other for other in doubt.others if other != me))
    return replace(doubt, observation=me, others=others)
