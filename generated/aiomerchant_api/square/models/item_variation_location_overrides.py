"""The model ItemVariationLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_pricing_type import CatalogPricingType
    from ..models.inventory_alert_type import InventoryAlertType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class ItemVariationLocationOverrides(Model):
    """What differs for a variation at one location.

    Attributes:
        location_id: ID of the location.
        price_money: Price there.
        pricing_type: Fixed or variable price there. One of FIXED_PRICING, VARIABLE_PRICING.
        track_inventory: Whether stock is counted there.
        inventory_alert_type: Whether low stock is warned of there. One of NONE, LOW_QUANTITY.
        inventory_alert_threshold: Stock at which, or below which, it warns there.
        sold_out: Whether it is sold out there.
        sold_out_valid_until: When it is sold again there.
    """

    location_id: str | None = None
    price_money: Money | None = None
    pricing_type: CatalogPricingType | None = None
    track_inventory: bool | None = None
    inventory_alert_type: InventoryAlertType | None = None
    inventory_alert_threshold: int | None = None
    sold_out: bool | None = field(default=None, metadata=NOT_NULL)
    sold_out_valid_until: datetime | None = field(default=None, metadata=NOT_NULL)
