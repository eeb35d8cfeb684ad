"""Mappings given for ProductPriceCustomCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceCustomCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["custom"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    minimum_amount: int | None
    maximum_amount: int | None
    preset_amount: int | None
