"""A mapping given for ItemVariationLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.money import MoneyDict
    from ..models.catalog_pricing_type import CatalogPricingType
    from ..models.inventory_alert_type import InventoryAlertType
    from ..models.money import Money


class ItemVariationLocationOverridesDict(TypedDict, total=False):
    """Schema `ItemVariationLocationOverrides` as a mapping by wire names."""

    location_id: str | None
    price_money: Money | MoneyDict | None
    pricing_type: CatalogPricingType | None
    track_inventory: bool | None
    inventory_alert_type: InventoryAlertType | None
    inventory_alert_threshold: int | None
    sold_out: bool | None
    sold_out_valid_until: datetime | None
