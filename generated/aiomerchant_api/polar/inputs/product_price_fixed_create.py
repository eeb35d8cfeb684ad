"""Mappings given for ProductPriceFixedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceFixedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["fixed"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    price_amount: Required[int]
