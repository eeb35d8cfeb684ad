"""Mappings given for LoyaltyEventAccumulatePoints. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class LoyaltyEventAccumulatePointsDict(TypedDict, total=False):
    loyalty_program_id: str | None
    points: int | Null | None
    order_id: str | Null | None
