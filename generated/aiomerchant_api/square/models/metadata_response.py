"""The model MetadataResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Any

    from ..models.enums import CubeType, DimensionOrder
    from ..models.format_ import Format
    from ..models.format_description import FormatDescription


@define(kw_only=True, eq=False, repr=False)
class MetadataResponse(Model):
    """Schema `MetadataResponse`.

    Attributes:
        cubes: The views and cubes.
    """

    cubes: list[Cube] | None = field(default=None, metadata=NOT_NULL)
    compilerId: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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
    title: str | None = field(default=None, metadata=NOT_NULL)
    type: CubeType
    meta: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
    measures: list[Measure]
    dimensions: list[Dimension]
    segments: list[Segment]
    joins: list[CubeJoin] | None = field(default=None, metadata=NOT_NULL)
    folders: list[Folder] | None = field(default=None, metadata=NOT_NULL)
    nestedFolders: list[NestedFolder] | None = field(default=None, metadata=NOT_NULL)
    hierarchies: list[Hierarchy] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CubeJoin(Model):
    """Schema `CubeJoin`."""

    name: str
    relationship: str


@define(kw_only=True, eq=False, repr=False)
class Dimension(Model):
    """Schema `Dimension`.

    Attributes:
        order: One of asc, desc.
    """

    name: str
    title: str | None = field(default=None, metadata=NOT_NULL)
    shortTitle: str | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
    type: str
    aliasMember: str | None = field(default=None, metadata=NOT_NULL)
    granularities: list[DimensionGranularity] | None = field(default=None, metadata=NOT_NULL)
    meta: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    format: Format | None = field(default=None, metadata=NOT_NULL)
    formatDescription: FormatDescription | None = field(default=None, metadata=NOT_NULL)
    currency: str | None = field(default=None, metadata=NOT_NULL)
    order: DimensionOrder | None = field(default=None, metadata=NOT_NULL)
    key: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class DimensionGranularity(Model):
    """Schema `DimensionGranularity`."""

    name: str
    title: str
    interval: str | None = field(default=None, metadata=NOT_NULL)
    sql: str | None = field(default=None, metadata=NOT_NULL)
    offset: str | None = field(default=None, metadata=NOT_NULL)
    origin: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Folder(Model):
    """Schema `Folder`."""

    name: str
    members: list[str]


@define(kw_only=True, eq=False, repr=False)
class Hierarchy(Model):
    """Schema `Hierarchy`."""

    name: str
    aliasMember: str | None = field(default=None, metadata=NOT_NULL)
    title: str | None = field(default=None, metadata=NOT_NULL)
    levels: list[str]


@define(kw_only=True, eq=False, repr=False)
class Measure(Model):
    """Schema `Measure`."""

    name: str
    title: str | None = field(default=None, metadata=NOT_NULL)
    shortTitle: str | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
    type: str
    aggType: str | None = field(default=None, metadata=NOT_NULL)
    meta: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    format: Format | None = field(default=None, metadata=NOT_NULL)
    formatDescription: FormatDescription | None = field(default=None, metadata=NOT_NULL)
    currency: str | None = field(default=None, metadata=NOT_NULL)
    aliasMember: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class NestedFolder(Model):
    """Schema `NestedFolder`."""

    name: str
    members: list[str]


@define(kw_only=True, eq=False, repr=False)
class Segment(Model):
    """Schema `Segment`."""

    name: str
    title: str
    description: str | None = field(default=None, metadata=NOT_NULL)
    shortTitle: str
    meta: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
