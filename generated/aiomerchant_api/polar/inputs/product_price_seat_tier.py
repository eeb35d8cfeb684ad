"""Mappings given for ProductPriceSeatTier. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class ProductPriceSeatTierDict(TypedDict, total=False):
    min_seats: Required[int]
    max_seats: int | Null | None
    price_per_seat: Required[int]
