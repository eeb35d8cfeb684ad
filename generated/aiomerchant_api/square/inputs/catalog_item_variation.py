"""A mapping given for CatalogItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_item_option_value_for_item_variation import (
        CatalogItemOptionValueForItemVariationDict,
    )
    from ..inputs.catalog_stock_conversion import CatalogStockConversionDict
    from ..inputs.item_variation_location_overrides import ItemVariationLocationOverridesDict
    from ..inputs.money import MoneyDict
    from ..models.catalog_item_option_value_for_item_variation import CatalogItemOptionValueForItemVariation
    from ..models.catalog_pricing_type import CatalogPricingType
    from ..models.catalog_stock_conversion import CatalogStockConversion
    from ..models.inventory_alert_type import InventoryAlertType
    from ..models.item_variation_location_overrides import ItemVariationLocationOverrides
    from ..models.money import Money


class CatalogItemVariationDict(TypedDict, total=False):
    """Schema `CatalogItemVariation` as a mapping by wire names."""

    item_id: str | None
    name: str | None
    sku: str | None
    upc: str | None
    ordinal: int | None
    pricing_type: CatalogPricingType | None
    price_money: Money | MoneyDict | None
    location_overrides: Sequence[ItemVariationLocationOverrides | ItemVariationLocationOverridesDict] | None
    track_inventory: bool | None
    inventory_alert_type: InventoryAlertType | None
    inventory_alert_threshold: int | None
    user_data: str | None
    service_duration: int | None
    available_for_booking: bool | None
    item_option_values: (
        Sequence[CatalogItemOptionValueForItemVariation | CatalogItemOptionValueForItemVariationDict] | None
    )
    measurement_unit_id: str | None
    sellable: bool | None
    stockable: bool | None
    image_ids: Sequence[str] | None
    team_member_ids: Sequence[str] | None
    stockable_conversion: CatalogStockConversion | CatalogStockConversionDict | None
