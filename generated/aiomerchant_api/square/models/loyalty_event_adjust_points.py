"""The model LoyaltyEventAdjustPoints. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventAdjustPoints(Model):
    """Schema `LoyaltyEventAdjustPoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        reason: At most 3500 characters.
    """

    loyalty_program_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
    reason: str | None = None
