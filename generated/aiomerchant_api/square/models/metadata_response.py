"""MetadataResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import CubeType, DimensionOrder
    from ..models.format_ import Format
    from ..models.format_description import FormatDescription


@model
class MetadataResponse(Model):
    """Schema `MetadataResponse`.

    Attributes:
        cubes: The views and cubes.
    """

    cubes: list[Cube] | None = None
    compilerId: str | None = None


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
class Hierarchy(Model):
    """Schema `Hierarchy`."""

    name: str
    aliasMember: str | None = None
    title: str | None = None
    levels: list[str]


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
class NestedFolder(Model):
    """Schema `NestedFolder`."""

    name: str
    members: list[str]


@model
class Segment(Model):
    """Schema `Segment`."""

    name: str
    title: str
    description: str | None = None
    shortTitle: str
    meta: dict[str, Any] | None = None
