"""ProductPriceFixedCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


@model
class ProductPriceFixedCreate(Model):
    """A new price: a fixed price.

    Attributes:
        amount_type: Always `fixed`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        price_amount: Price in minor units; 0 is free. At least 0.
    """

    amount_type: Literal["fixed"] = "fixed"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    price_amount: int
