"""LoyaltyEventAdjustPoints. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class LoyaltyEventAdjustPoints(Model):
    """Schema `LoyaltyEventAdjustPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        reason: At most 3500 characters.
    """

    loyalty_program_id: str | None = None
    points: int
    reason: Nullable[str] = ABSENT
