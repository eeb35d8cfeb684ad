"""ProductPriceMeteredTiersCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption
    from ..models.tiers_input import TiersInput


@model
class ProductPriceMeteredTiersCreate(Model):
    """A new price: a price for usage, by tiers.

    Attributes:
        amount_type: Always `metered_tiers`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        meter_id: The meter that counts the units.
        tiers: Prices by number of units.
        cap_amount: The most that a period charges for usage, in minor units; None sets no limit. 0 to
            2147483647.
    """

    amount_type: Literal["metered_tiers"] = "metered_tiers"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    meter_id: UUID
    tiers: TiersInput
    cap_amount: Nullable[int] = ABSENT
