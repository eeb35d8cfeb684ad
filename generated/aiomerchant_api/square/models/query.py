"""The model Query, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..models.query_filter import QueryFilter


@define(kw_only=True, eq=False, repr=False)
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

    measures: list[str] | None = field(default=None, metadata=NOT_NULL)
    dimensions: list[str] | None = field(default=None, metadata=NOT_NULL)
    segments: list[str] | None = field(default=None, metadata=NOT_NULL)
    timeDimensions: list[TimeDimension] | None = field(default=None, metadata=NOT_NULL)
    order: list[list[str]] | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    offset: int | None = field(default=None, metadata=NOT_NULL)
    filters: list[QueryFilter] | None = field(default=None, metadata=NOT_NULL)
    ungrouped: bool | None = field(default=None, metadata=NOT_NULL)
    subqueryJoins: list[JoinSubquery] | None = field(default=None, metadata=NOT_NULL)
    joinHints: list[JoinHint] | None = field(default=None, metadata=NOT_NULL)
    timezone: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class JoinSubquery(Model):
    """Schema `JoinSubquery`."""

    sql: str
    on: str
    joinType: str
    alias: str


@define(kw_only=True, eq=False, repr=False)
class TimeDimension(Model):
    """A range of time, and how it is split.

    Attributes:
        dimension: Name of the dimension.
        granularity: `day`, `week`, `month` and so on.
        dateRange: First and last day, or a phrase such as `last month`.
    """

    dimension: str
    granularity: str | None = field(default=None, metadata=NOT_NULL)
    dateRange: TimeDimensionDateRange | None = field(default=None, metadata=NOT_NULL)


JoinHint: TypeAlias = list[str]


TimeDimensionDateRange: TypeAlias = str | list[str] | dict[str, Any]
