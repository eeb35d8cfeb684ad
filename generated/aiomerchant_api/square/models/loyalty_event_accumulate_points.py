"""The model LoyaltyEventAccumulatePoints. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventAccumulatePoints(Model):
    """Schema `LoyaltyEventAccumulatePoints`.

    Attributes:
        loyalty_program_id: At most 36 characters.
        points: At least 1.
    """

    loyalty_program_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int | None = None
    order_id: str | None = None
