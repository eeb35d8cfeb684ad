"""ProductPriceCustomCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


@model
class ProductPriceCustomCreate(Model):
    """A new price: a price that the customer chooses.

    Attributes:
        amount_type: Always `custom`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        minimum_amount: The least that the customer may pay, in minor units; 0 lets them pay nothing. At
            least 0, default 50.
        maximum_amount: The most that the customer may pay, in minor units; None sets no limit. At least 1.
        preset_amount: What the form proposes, in minor units. At least 0.
    """

    amount_type: Literal["custom"] = "custom"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    minimum_amount: int | None = None
    maximum_amount: Nullable[int] = ABSENT
    preset_amount: Nullable[int] = ABSENT
