"""LoyaltyEventAccumulatePoints. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class LoyaltyEventAccumulatePoints(Model):
    """Schema `LoyaltyEventAccumulatePoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        points: At least 1.
    """

    loyalty_program_id: str | None = None
    points: Nullable[int] = ABSENT
    order_id: Nullable[str] = ABSENT
