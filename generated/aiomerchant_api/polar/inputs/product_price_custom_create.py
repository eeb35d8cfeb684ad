"""Mappings given for ProductPriceCustomCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceCustomCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["custom"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    minimum_amount: int | None
    maximum_amount: int | Null | None
    preset_amount: int | Null | None
