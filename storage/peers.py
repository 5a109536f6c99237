"""The same thing, for the same period, of something else: how parts, wholes and stages are found. Pure."""

from __future__ import annotations


def peers(own: tuple[str, str], other: tuple[str, str], *, entity: str, commodity: str | None = None) -> str:
    """SQL that joins to a series and its observation (`own`: their names in the query) another series with the same
    measure, status and dimension and its observation for the same period (`other`: as what they are joined).

    `entity` and `commodity` are expressions for the keys of the other series; None for the same commodity. CROSS JOIN
    keeps the order of the tables: from the one observation outward.
    """
    (series, observation), (peer, told) = own, other
    return f"""
    CROSS JOIN series AS {peer} ON {peer}.entity_key = {entity}
        AND {peer}.commodity_key = {commodity or f"{series}.commodity_key"} AND {peer}.measure = {series}.measure
        AND {peer}.status = {series}.status AND {peer}.dimension = {series}.dimension
    CROSS JOIN observations AS {told} ON {told}.series_id = {peer}.id
        AND coalesce({told}.period_start, '') = coalesce({observation}.period_start, '')
        AND coalesce({told}.period_end, '') = coalesce({observation}.period_end, '')
    """
