"""Mappings given for ProductPriceMeteredTiersCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required
    from uuid import UUID

    from ..inputs.tiers_input import TiersInputDict
    from ..models.enums import PresentmentCurrency, TaxBehaviorOption
    from ..models.tiers_input import TiersInput


class ProductPriceMeteredTiersCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["metered_tiers"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | None
    meter_id: Required[UUID | str]
    tiers: Required[TiersInput | TiersInputDict]
    cap_amount: int | None
