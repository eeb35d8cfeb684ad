"""Mappings given for ProductPriceMeteredTiersCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.tiers_input import TiersInputDict
    from ..models.enums import PresentmentCurrency, TaxBehaviorOption
    from ..models.tiers_input import TiersInput


class ProductPriceMeteredTiersCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["metered_tiers"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    meter_id: Required[UUID | str]
    tiers: Required[TiersInput | TiersInputDict]
    cap_amount: int | Null | None
