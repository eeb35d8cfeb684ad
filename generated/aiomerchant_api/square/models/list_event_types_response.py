"""The model ListEventTypesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.event_type_metadata import EventTypeMetadata


@define(kw_only=True, eq=False, repr=False)
class ListEventTypesResponse(Model):
    """Schema `ListEventTypesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    event_types: list[str] | None = field(default=None, metadata=NOT_NULL)
    metadata: list[EventTypeMetadata] | None = field(default=None, metadata=NOT_NULL)
