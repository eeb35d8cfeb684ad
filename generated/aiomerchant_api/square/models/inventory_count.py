"""InventoryCount. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import InventoryState


@model
class InventoryCount(Model):
    """Schema `InventoryCount`.

    Attributes:
        catalog_object_id: At most 100 characters.
        catalog_object_type: At most 14 characters.
        location_id: At most 100 characters.
        quantity: At most 26 characters.
    """

    catalog_object_id: Nullable[str] = ABSENT
    catalog_object_type: Nullable[str] = ABSENT
    state: Nullable[InventoryState] = ABSENT
    location_id: Nullable[str] = ABSENT
    quantity: Nullable[str] = ABSENT
    calculated_at: datetime | None = None
    is_estimated: bool | None = None
