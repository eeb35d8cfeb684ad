"""ProductPriceUnitBasedCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import PresentmentCurrency, TaxBehaviorOption
    from ..models.tiers_input import TiersInput


@model
class ProductPriceUnitBasedCreate(Model):
    """A new price: a price for each unit, by tiers.

    Attributes:
        amount_type: Always `unit_based`.
        price_currency: Currency in lower case (ISO 4217). Default 'usd'. One of `PresentmentCurrency`.
        tax_behavior: Whether tax is in the price, comes on top, or either by the customer's location; as
            the organization has it if left out. One of location, inclusive, exclusive.
        tiers: Prices by number of units.
        minimum_units: The fewest units that can be bought. At least 1.
        unit_label: What a unit is called, in the singular and the plural, by language. At least 1 key.
    """

    amount_type: Literal["unit_based"] = "unit_based"
    price_currency: PresentmentCurrency | None = None
    tax_behavior: Nullable[TaxBehaviorOption] = ABSENT
    tiers: TiersInput
    minimum_units: Nullable[int] = ABSENT
    unit_label: Nullable[dict[str, dict[str, str]]] = ABSENT
