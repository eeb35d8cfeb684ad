"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.reporting_bodies import JoinSubquery, QueryFilter, TimeDimension


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


QueryFilterAndDict = TypedDict(
    "QueryFilterAndDict", {"and": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)


class QueryFilterConditionDict(TypedDict, total=False):
    member: Required[str]
    operator: Required[str]
    values: Sequence[str] | None


QueryFilterOrDict = TypedDict(
    "QueryFilterOrDict", {"or": "Required[Sequence[Mapping[str, Any]]]"}, total=False
)


class TimeDimensionDict(TypedDict, total=False):
    dimension: Required[str]
    granularity: str | None
    dateRange: str | Sequence[str] | Mapping[str, Any] | None


QueryFilterDict: TypeAlias = QueryFilterConditionDict | QueryFilterOrDict | QueryFilterAndDict
