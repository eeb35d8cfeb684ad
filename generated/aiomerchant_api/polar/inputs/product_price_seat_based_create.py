"""Mappings given for ProductPriceSeatBasedCreate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.product_price_seat_tier import ProductPriceSeatTierDict
    from ..models.enums import PresentmentCurrency, SeatTierType, TaxBehaviorOption
    from ..models.product_price_seat_based_create import ProductPriceSeatTiersInput
    from ..models.product_price_seat_tier import ProductPriceSeatTier


class ProductPriceSeatBasedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["seat_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    seat_tiers: Required[ProductPriceSeatTiersInput | ProductPriceSeatTiersInputDict]


class ProductPriceSeatTiersInputDict(TypedDict, total=False):
    seat_tier_type: SeatTierType | None
    tiers: Required[Sequence[ProductPriceSeatTier | ProductPriceSeatTierDict]]
