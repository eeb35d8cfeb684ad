"""Mappings given for ProductPriceFixedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceFixedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["fixed"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    price_amount: Required[int]
