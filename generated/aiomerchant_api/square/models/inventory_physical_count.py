"""The model InventoryPhysicalCount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


@define(kw_only=True, eq=False, repr=False)
class InventoryPhysicalCount(Model):
    """Schema `InventoryPhysicalCount`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        location_id: At most 100 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
    catalog_object_id: str | None = None
    catalog_object_type: str | None = None
    state: InventoryState | None = None
    location_id: str | None = None
    quantity: str | None = None
    source: SourceApplication | None = field(default=None, metadata=NOT_NULL)
    employee_id: str | None = None
    team_member_id: str | None = None
    occurred_at: datetime | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    adjustment_id: str | None = field(default=None, metadata=NOT_NULL)
