"""LoadResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import CacheMode
    from ..models.load_result_data import LoadResultData
    from ..models.query import Query


@model
class LoadResponse(Model):
    """Schema `LoadResponse`.

    Attributes:
        annotation: What the columns mean.
        data: The figures: a mapping for each row, unless the query asked for columns.
        lastRefreshTime: When the figures were computed.
        slowQuery: Whether the query took long.
        error: `Continue wait` while the query still runs: send it again, as `load_when_ready` does.
    """

    dataSource: str | None = None
    annotation: LoadResultAnnotation | None = None
    data: LoadResultData | None = None
    lastRefreshTime: str | None = None
    query: dict[str, Any] | None = None
    slowQuery: bool | None = None
    external: bool | None = None
    dbType: str | None = None
    refreshKeyValues: list[dict[str, Any]] | None = None
    pivotQuery: dict[str, Any] | None = None
    queryType: str | None = None
    error: str | None = None


@model
class LoadRequest(Model):
    """Schema `LoadRequest`.

    Attributes:
        queryType: Relation of several queries.
        cache: Freshness of the figures: `stale-if-slow`, `stale-while-revalidate`, `must-revalidate` or
            `no-cache`. One of stale-if-slow, stale-while-revalidate, must-revalidate, no-cache.
        query: The query, by the names that `get_metadata` gives.
    """

    queryType: str | None = None
    cache: CacheMode | None = None
    query: Query | None = None


@model
class LoadResultAnnotation(Model):
    """Schema `LoadResultAnnotation`."""

    measures: dict[str, Any]
    dimensions: dict[str, Any]
    segments: dict[str, Any]
    timeDimensions: dict[str, Any]
