"""The model LoadResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Any

    from ..models.enums import CacheMode
    from ..models.load_result_data import LoadResultData
    from ..models.query import Query


@define(kw_only=True, eq=False, repr=False)
class LoadResponse(Model):
    """Schema `LoadResponse`.

    Attributes:
        annotation: What the columns mean.
        data: The figures: a mapping for each row, unless the query asked for columns.
        lastRefreshTime: When the figures were computed.
        slowQuery: Whether the query took long.
        error: `Continue wait` while the query still runs: send it again, as `load_when_ready` does.
    """

    dataSource: str | None = field(default=None, metadata=NOT_NULL)
    annotation: LoadResultAnnotation | None = field(default=None, metadata=NOT_NULL)
    data: LoadResultData | None = field(default=None, metadata=NOT_NULL)
    lastRefreshTime: str | None = field(default=None, metadata=NOT_NULL)
    query: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    slowQuery: bool | None = field(default=None, metadata=NOT_NULL)
    external: bool | None = field(default=None, metadata=NOT_NULL)
    dbType: str | None = field(default=None, metadata=NOT_NULL)
    refreshKeyValues: list[dict[str, Any]] | None = field(default=None, metadata=NOT_NULL)
    pivotQuery: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    queryType: str | None = field(default=None, metadata=NOT_NULL)
    error: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class LoadRequest(Model):
    """Schema `LoadRequest`.

    Attributes:
        queryType: Relation of several queries.
        cache: Freshness of the figures: `stale-if-slow`, `stale-while-revalidate`, `must-revalidate` or
            `no-cache`. One of stale-if-slow, stale-while-revalidate, must-revalidate, no-cache.
        query: The query, by the names that `get_metadata` gives.
    """

    queryType: str | None = field(default=None, metadata=NOT_NULL)
    cache: CacheMode | None = field(default=None, metadata=NOT_NULL)
    query: Query | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class LoadResultAnnotation(Model):
    """Schema `LoadResultAnnotation`."""

    measures: dict[str, Any]
    dimensions: dict[str, Any]
    segments: dict[str, Any]
    timeDimensions: dict[str, Any]
