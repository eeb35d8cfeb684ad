"""The model InventoryChange. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.enums import InventoryChangeType
    from ..models.inventory_adjustment import InventoryAdjustment
    from ..models.inventory_physical_count import InventoryPhysicalCount
    from ..models.inventory_transfer import InventoryTransfer


@define(kw_only=True, eq=False, repr=False)
class InventoryChange(Model):
    """Schema `InventoryChange`.

    Attributes:
        type: One of PHYSICAL_COUNT, ADJUSTMENT, TRANSFER.
        transfer: Deprecated.
    """

    type: InventoryChangeType | None = None
    physical_count: InventoryPhysicalCount | None = None
    adjustment: InventoryAdjustment | None = None
    transfer: InventoryTransfer | None = None
    measurement_unit: CatalogMeasurementUnit | None = field(default=None, metadata=NOT_NULL)
    measurement_unit_id: str | None = field(default=None, metadata=NOT_NULL)
