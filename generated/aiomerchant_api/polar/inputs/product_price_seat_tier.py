"""Mappings given for ProductPriceSeatTier. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ProductPriceSeatTierDict(TypedDict, total=False):
    min_seats: Required[int]
    max_seats: int | None
    price_per_seat: Required[int]
