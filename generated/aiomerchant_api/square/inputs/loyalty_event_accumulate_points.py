"""Mappings given for LoyaltyEventAccumulatePoints. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class LoyaltyEventAccumulatePointsDict(TypedDict, total=False):
    loyalty_program_id: str | None
    points: int | None
    order_id: str | None
