"""LegacyRecurringProductPrice, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import ProductPriceSource, RecurringInterval, TaxBehaviorOption


@model
class LegacyRecurringProductPriceCustom(Model):
    """A price from before products had the interval.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `custom`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        type: Always `recurring`.
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        minimum_amount: The least that the customer may pay, in minor units; 0 lets them pay nothing.
        maximum_amount: The most that the customer may pay, in minor units; None sets no limit.
        preset_amount: What the form proposes, in minor units.
        legacy: Always true.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["custom"] = "custom"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    type: Literal["recurring"] = "recurring"
    recurring_interval: RecurringInterval
    minimum_amount: int
    maximum_amount: Nullable[int]
    preset_amount: Nullable[int]
    legacy: Literal[True] = True


@model
class LegacyRecurringProductPriceFixed(Model):
    """A price from before products had the interval.

    Attributes:
        created_at: When the price was created.
        modified_at: When the price last changed; None if it never did.
        id: The price's id.
        source: Whether it is the product's own (catalog) or was made for one checkout session (ad_hoc). One
            of catalog, ad_hoc.
        amount_type: Always `fixed`.
        price_currency: Currency in lower case (ISO 4217).
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; None
            follows the organization. One of location, inclusive, exclusive.
        is_archived: Whether it is off sale.
        product_id: The product's id.
        type: Always `recurring`.
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        price_amount: Price in minor units; 0 is free.
        legacy: Always true.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    source: ProductPriceSource
    amount_type: Literal["fixed"] = "fixed"
    price_currency: str
    tax_behavior: Nullable[TaxBehaviorOption]
    is_archived: bool
    product_id: UUID
    type: Literal["recurring"] = "recurring"
    recurring_interval: RecurringInterval
    price_amount: int
    legacy: Literal[True] = True


LegacyRecurringProductPrice: TypeAlias = (
    LegacyRecurringProductPriceFixed | LegacyRecurringProductPriceCustom | Unknown
)
