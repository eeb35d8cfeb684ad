"""Mappings given for InventoryChange. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.catalog_measurement_unit import CatalogMeasurementUnitDict
    from ..inputs.inventory_adjustment import InventoryAdjustmentDict
    from ..inputs.inventory_physical_count import InventoryPhysicalCountDict
    from ..inputs.inventory_transfer import InventoryTransferDict
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.enums import InventoryChangeType
    from ..models.inventory_adjustment import InventoryAdjustment
    from ..models.inventory_physical_count import InventoryPhysicalCount
    from ..models.inventory_transfer import InventoryTransfer


class InventoryChangeDict(TypedDict, total=False):
    type: InventoryChangeType | Null | None
    physical_count: InventoryPhysicalCount | InventoryPhysicalCountDict | Null | None
    adjustment: InventoryAdjustment | InventoryAdjustmentDict | Null | None
    transfer: InventoryTransfer | InventoryTransferDict | Null | None
    """Deprecated."""
    measurement_unit: CatalogMeasurementUnit | CatalogMeasurementUnitDict | None
    measurement_unit_id: str | None
