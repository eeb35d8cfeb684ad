"""Mappings given for ProductPriceSeatBasedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ...polar.inputs.tiers_input import TiersInputDict
    from ...polar.models.tiers_input import TiersInput
    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceSeatBasedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["seat_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    tiers: Required[TiersInput | TiersInputDict]
    minimum_units: int | Null | None
