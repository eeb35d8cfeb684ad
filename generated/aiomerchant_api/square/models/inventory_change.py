"""InventoryChange. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.enums import InventoryChangeType
    from ..models.inventory_adjustment import InventoryAdjustment
    from ..models.inventory_physical_count import InventoryPhysicalCount
    from ..models.inventory_transfer import InventoryTransfer


@model
class InventoryChange(Model):
    """Schema `InventoryChange`.

    Attributes:
        type: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        transfer: Deprecated.
    """

    type: Nullable[InventoryChangeType] = ABSENT
    physical_count: Nullable[InventoryPhysicalCount] = ABSENT
    adjustment: Nullable[InventoryAdjustment] = ABSENT
    transfer: Nullable[InventoryTransfer] = ABSENT
    measurement_unit: CatalogMeasurementUnit | None = None
    measurement_unit_id: str | None = None
