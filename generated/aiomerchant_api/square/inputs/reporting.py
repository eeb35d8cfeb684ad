"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..inputs.query import QueryFilterDict
    from ..models.query_filter import QueryFilter
    from ..models.reporting_bodies import JoinSubquery, TimeDimension


class JoinSubqueryDict(TypedDict, total=False):
    sql: Required[str]
    on: Required[str]
    joinType: Required[str]
    alias: Required[str]


class QueryDict(TypedDict, total=False):
    measures: Sequence[str] | None
    dimensions: Sequence[str] | None
    segments: Sequence[str] | None
    timeDimensions: Sequence[TimeDimension | TimeDimensionDict] | None
    order: Sequence[Sequence[str]] | None
    limit: int | None
    offset: int | None
    filters: Sequence[QueryFilter | QueryFilterDict] | None
    ungrouped: bool | None
    subqueryJoins: Sequence[JoinSubquery | JoinSubqueryDict] | None
    joinHints: Sequence[Sequence[str]] | None
    timezone: str | None


class TimeDimensionDict(TypedDict, total=False):
    dimension: Required[str]
    granularity: str | None
    dateRange: str | Sequence[str] | Mapping[str, Any] | None
