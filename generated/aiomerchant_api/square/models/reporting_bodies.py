"""The bodies of reporting. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import CacheMode, CubeType, DimensionOrder
    from ..models.format_ import Format
    from ..models.load_result_data import LoadResultData
    from ..models.query_filter import QueryFilter


@model
class Cube(Model):
    """A view or cube of figures that can be queried.

    Attributes:
        name: Name, with which its members begin.
        title: Name for people.
        type: `cube` or `view`. One of cube, view.
        measures: Figures that can be computed.
        dimensions: What rows can be split by.
        segments: Ready filters.
    """

    name: str
    title: str | None = None
    type: CubeType
    meta: dict[str, Any] | None = None
    description: str | None = None
    measures: list[Measure]
    dimensions: list[Dimension]
    segments: list[Segment]
    joins: list[CubeJoin] | None = None
    folders: list[Folder] | None = None
    nestedFolders: list[NestedFolder] | None = None
    hierarchies: list[Hierarchy] | None = None


@model
class CubeJoin(Model):
    """Schema `CubeJoin`."""

    name: str
    relationship: str


@model
class CustomNumericFormat(Model):
    """Schema `CustomNumericFormat`.

    Attributes:
        type: One of custom-numeric.
    """

    type: Literal["custom-numeric"] | str
    value: str
    alias: str | None = None


@model
class CustomTimeFormat(Model):
    """Schema `CustomTimeFormat`.

    Attributes:
        type: One of custom-time.
    """

    type: Literal["custom-time"] | str
    value: str


@model
class Dimension(Model):
    """Schema `Dimension`.

    Attributes:
        order: One of asc, desc.
    """

    name: str
    title: str | None = None
    shortTitle: str | None = None
    description: str | None = None
    type: str
    aliasMember: str | None = None
    granularities: list[DimensionGranularity] | None = None
    meta: dict[str, Any] | None = None
    format: Format | None = None
    formatDescription: FormatDescription | None = None
    currency: str | None = None
    order: DimensionOrder | None = None
    key: str | None = None


@model
class DimensionGranularity(Model):
    """Schema `DimensionGranularity`."""

    name: str
    title: str
    interval: str | None = None
    sql: str | None = None
    offset: str | None = None
    origin: str | None = None


@model
class Folder(Model):
    """Schema `Folder`."""

    name: str
    members: list[str]


@model
class FormatDescription(Model):
    """Schema `FormatDescription`."""

    name: str
    specifier: str
    currency: str | None = None


@model
class Hierarchy(Model):
    """Schema `Hierarchy`."""

    name: str
    aliasMember: str | None = None
    title: str | None = None
    levels: list[str]


@model
class JoinSubquery(Model):
    """Schema `JoinSubquery`."""

    sql: str
    on: str
    joinType: str
    alias: str


@model
class LinkFormat(Model):
    """Schema `LinkFormat`.

    Attributes:
        type: One of link.
    """

    label: str
    type: Literal["link"] | str


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
class LoadResultAnnotation(Model):
    """Schema `LoadResultAnnotation`."""

    measures: dict[str, Any]
    dimensions: dict[str, Any]
    segments: dict[str, Any]
    timeDimensions: dict[str, Any]


@model
class LoadResultDataColumnar(Model):
    """Schema `LoadResultDataColumnar`."""

    members: list[str]
    columns: list[list[Any]]


@model
class LoadResultDataCompact(Model):
    """Schema `LoadResultDataCompact`."""

    members: list[str]
    dataset: list[list[Any]]


@model
class Measure(Model):
    """Schema `Measure`."""

    name: str
    title: str | None = None
    shortTitle: str | None = None
    description: str | None = None
    type: str
    aggType: str | None = None
    meta: dict[str, Any] | None = None
    format: Format | None = None
    formatDescription: FormatDescription | None = None
    currency: str | None = None
    aliasMember: str | None = None


@model
class MetadataResponse(Model):
    """Schema `MetadataResponse`.

    Attributes:
        cubes: The views and cubes.
    """

    cubes: list[Cube] | None = None
    compilerId: str | None = None


@model
class NestedFolder(Model):
    """Schema `NestedFolder`."""

    name: str
    members: list[str]


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
class QueryFilterAnd(Model):
    """Schema `QueryFilterAnd`."""

    and_: list[dict[str, Any]] = field(metadata={"wire": "and"})


@model
class QueryFilterCondition(Model):
    """A condition on one measure or dimension.

    Attributes:
        member: Name of the measure or dimension.
        operator: `equals`, `contains`, `gt`, `set` and so on.
        values: What it is compared with.
    """

    member: str
    operator: str
    values: list[str] | None = None


@model
class QueryFilterOr(Model):
    """Schema `QueryFilterOr`."""

    or_: list[dict[str, Any]] = field(metadata={"wire": "or"})


@model
class Segment(Model):
    """Schema `Segment`."""

    name: str
    title: str
    description: str | None = None
    shortTitle: str
    meta: dict[str, Any] | None = None


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

LoadResultDataRow: TypeAlias = list[dict[str, Any]]

TimeDimensionDateRange: TypeAlias = str | list[str] | dict[str, Any]
