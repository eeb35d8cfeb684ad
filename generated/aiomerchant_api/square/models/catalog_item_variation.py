"""The model CatalogItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_item_option_value_for_item_variation import CatalogItemOptionValueForItemVariation
    from ..models.catalog_pricing_type import CatalogPricingType
    from ..models.catalog_stock_conversion import CatalogStockConversion
    from ..models.inventory_alert_type import InventoryAlertType
    from ..models.item_variation_location_overrides import ItemVariationLocationOverrides
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogItemVariation(Model):
    """Schema `CatalogItemVariation`.

    Attributes:
        pricing_type: One of FIXED_PRICING, VARIABLE_PRICING.
        inventory_alert_type: One of NONE, LOW_QUANTITY.
        user_data: At most 255 characters.
    """

    item_id: str | None = None
    name: str | None = None
    sku: str | None = None
    upc: str | None = None
    ordinal: int | None = None
    pricing_type: CatalogPricingType | None = None
    price_money: Money | None = None
    location_overrides: list[ItemVariationLocationOverrides] | None = None
    track_inventory: bool | None = None
    inventory_alert_type: InventoryAlertType | None = None
    inventory_alert_threshold: int | None = None
    user_data: str | None = None
    service_duration: int | None = None
    available_for_booking: bool | None = None
    item_option_values: list[CatalogItemOptionValueForItemVariation] | None = None
    measurement_unit_id: str | None = None
    sellable: bool | None = None
    stockable: bool | None = None
    image_ids: list[str] | None = None
    team_member_ids: list[str] | None = None
    stockable_conversion: CatalogStockConversion | None = None
