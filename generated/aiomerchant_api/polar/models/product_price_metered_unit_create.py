"""ProductPriceMeteredUnitCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


@model
class ProductPriceMeteredUnitCreate(Model):
    """A new price: a price for each unit used.

    Attributes:
        amount_type: Always `metered_unit`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        meter_id: The meter that counts the units.
        unit_amount: Price of a unit in minor units, as a decimal with up to 12 places. More than 0.
        cap_amount: The most that a period charges for usage, in minor units; None sets no limit. 0 to
            2147483647.
    """

    amount_type: Literal["metered_unit"] = "metered_unit"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    meter_id: UUID
    unit_amount: float | Decimal
    cap_amount: Nullable[int] = ABSENT
