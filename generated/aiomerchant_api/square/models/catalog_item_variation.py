"""The model CatalogItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_item_option_value_for_item_variation import CatalogItemOptionValueForItemVariation
    from ..models.catalog_pricing_type import CatalogPricingType
    from ..models.catalog_stock_conversion import CatalogStockConversion
    from ..models.inventory_alert_type import InventoryAlertType
    from ..models.item_variation_location_overrides import ItemVariationLocationOverrides
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogItemVariation(Model):
    """What is sold: a variation of an item, with its price and stock.

    Attributes:
        item_id: ID of the item.
        name: Name; searchable; computed where the item has options.
        sku: Stock keeping unit; searchable.
        upc: Universal product code (GTIN), 12 to 14 digits; searchable.
        ordinal: Place among the item's variations.
        pricing_type: `FIXED_PRICING`, or `VARIABLE_PRICING` for a price that is set at the sale. One of
            FIXED_PRICING, VARIABLE_PRICING.
        price_money: Price, where it is fixed.
        location_overrides: What differs at single locations.
        track_inventory: Whether its stock is counted.
        inventory_alert_type: `LOW_QUANTITY` warns of low stock, `NONE` does not. One of NONE, LOW_QUANTITY.
        inventory_alert_threshold: Stock at which, or below which, it warns.
        user_data: Text of your own. At most 255 characters.
        service_duration: Duration in milliseconds, for `APPOINTMENTS_SERVICE`.
        available_for_booking: Whether it can be booked, for `APPOINTMENTS_SERVICE`.
        item_option_values: Its value of each of the item's options.
        measurement_unit_id: ID of the unit in which it is sold; by default whole pieces.
        sellable: Whether it is sold.
        stockable: Whether its stock is counted itself, rather than that of another variation.
        image_ids: IDs of its images.
        team_member_ids: IDs of the team members who give the service, for `APPOINTMENTS_SERVICE`.
        stockable_conversion: How its stock follows from that of another variation.
    """

    item_id: str | None = None
    name: str | None = None
    sku: str | None = None
    upc: str | None = None
    ordinal: int | None = field(default=None, metadata=NOT_NULL)
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
