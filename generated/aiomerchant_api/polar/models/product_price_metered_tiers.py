"""ProductPriceMeteredTiers. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import ProductPriceSource, TaxBehaviorOption
    from ..models.product_price_meter import ProductPriceMeter
    from ..models.tiers import Tiers


@model
class ProductPriceMeteredTiers(Model):
    """A price for usage, by tiers.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `metered_tiers`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        cap_amount: The most that a period charges for usage, in minor units; None sets no limit.
        meter_id: The meter that counts the units.
        meter: The meter that counts the units.
        tiers: Prices by number of units.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["metered_tiers"] = "metered_tiers"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    cap_amount: Nullable[int]
    meter_id: UUID
    meter: ProductPriceMeter
    tiers: Tiers
