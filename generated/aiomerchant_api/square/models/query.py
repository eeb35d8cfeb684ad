"""Query, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.query_filter import QueryFilter


@model
class Query(Model):
    """A query of figures.

    Attributes:
        measures: Names of the figures to compute.
        dimensions: Names by which rows are split.
        segments: Names of ready filters.
        timeDimensions: Ranges of time, and the granularity by which rows are split.
        order: Pairs of a name and `asc` or `desc`.
        limit: How many rows.
        offset: How many rows are left out first.
        filters: Conditions on members, which may be nested by `and` and `or`.
        ungrouped: Whether rows are not aggregated.
        timezone: Time zone of days and months, such as `Europe/Paris`.
    """

    measures: list[str] | None = None
    dimensions: list[str] | None = None
    segments: list[str] | None = None
    timeDimensions: list[TimeDimension] | None = None
    order: list[list[str]] | None = None
    limit: int | None = None
    offset: int | None = None
    filters: list[QueryFilter] | None = None
    ungrouped: bool | None = None
    subqueryJoins: list[JoinSubquery] | None = None
    joinHints: list[JoinHint] | None = None
    timezone: str | None = None


@model
class JoinSubquery(Model):
    """Schema `JoinSubquery`."""

    sql: str
    on: str
    joinType: str
    alias: str


@model
class TimeDimension(Model):
    """A range of time, and how it is split.

    Attributes:
        dimension: Name of the dimension.
        granularity: `day`, `week`, `month` and so on.
        dateRange: First and last day, or a phrase such as `last month`.
    """

    dimension: str
    granularity: str | None = None
    dateRange: TimeDimensionDateRange | None = None


JoinHint: TypeAlias = list[str]


TimeDimensionDateRange: TypeAlias = str | list[str] | dict[str, Any]
