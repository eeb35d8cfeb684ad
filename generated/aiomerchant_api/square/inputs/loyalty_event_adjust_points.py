"""Mappings given for LoyaltyEventAdjustPoints. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class LoyaltyEventAdjustPointsDict(TypedDict, total=False):
    loyalty_program_id: str | None
    points: Required[int]
    reason: str | Null | None
