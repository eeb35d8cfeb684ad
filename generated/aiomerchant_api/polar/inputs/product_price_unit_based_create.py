"""Mappings given for ProductPriceUnitBasedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.tiers_input import TiersInputDict
    from ..models.enums import PresentmentCurrency, TaxBehaviorOption
    from ..models.tiers_input import TiersInput


class ProductPriceUnitBasedCreateDict(TypedDict, total=False):
    amount_type: Required[Literal["unit_based"]]
    price_currency: PresentmentCurrency | None
    tax_behavior: TaxBehaviorOption | Null | None
    tiers: Required[TiersInput | TiersInputDict]
    minimum_units: int | Null | None
    unit_label: Mapping[str, Mapping[str, str]] | Null | None
