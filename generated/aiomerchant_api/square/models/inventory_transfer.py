"""InventoryTransfer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


@model
class InventoryTransfer(Model):
    """Schema `InventoryTransfer`.

    Attributes:
        id: At most 100 characters.
        reference_id: At most 255 characters.
        from_location_id: At most 100 characters.
        to_location_id: At most 100 characters.
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        quantity: At most 26 characters.
        employee_id: At most 100 characters.
        team_member_id: At most 100 characters.
    """

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    state: Nullable[InventoryState] = ABSENT
    from_location_id: Nullable[str] = ABSENT
    to_location_id: Nullable[str] = ABSENT
    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    occurred_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    source: SourceApplication | None = None
    employee_id: Nullable[str] = ABSENT
    team_member_id: Nullable[str] = ABSENT
