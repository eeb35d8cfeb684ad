"""Mappings given for ProductPriceMeteredUnitCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.enums import PresentmentCurrency, TaxBehaviorOption


class ProductPriceMeteredUnitCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["metered_unit"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    meter_id: Required[UUID | str]
    unit_amount: Required[float | Decimal | str]
    cap_amount: int | Null | None
