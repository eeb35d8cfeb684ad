"""The model LoyaltyEventCreateReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreateReward(Model):
    """Schema `LoyaltyEventCreateReward`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
        reward_id: At most 36 characters.
    """

    loyalty_program_id: str
    reward_id: str | None = field(default=None, metadata=NOT_NULL)
    points: int
