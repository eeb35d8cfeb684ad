"""ProductPrice, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

from ...polar.models import product_price as _shared

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...polar.models.enums import ProductPriceSource, TaxBehaviorOption

ProductPriceCustom = _shared.ProductPriceCustom
ProductPriceFixed = _shared.ProductPriceFixed
ProductPriceMeter = _shared.ProductPriceMeter
ProductPriceMeteredTiers = _shared.ProductPriceMeteredTiers
ProductPriceMeteredUnit = _shared.ProductPriceMeteredUnit
ProductPriceUnitBased = _shared.ProductPriceUnitBased
Tier = _shared.Tier
Tiers = _shared.Tiers


@model
class ProductPriceSeatBased(Model):
    """A price for each seat.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `seat_based`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        tiers: Prices by number of units.
        minimum_units: The fewest units that can be bought.
        maximum_units: The most units that can be bought; None for any.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["seat_based"] = "seat_based"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    tiers: Tiers
    minimum_units: Nullable[int]
    maximum_units: Nullable[int]


ProductPrice: TypeAlias = (
    ProductPriceFixed
    | ProductPriceCustom
    | ProductPriceSeatBased
    | ProductPriceUnitBased
    | ProductPriceMeteredUnit
    | ProductPriceMeteredTiers
    | Unknown
)
