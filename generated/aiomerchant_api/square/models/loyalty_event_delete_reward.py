"""The model LoyaltyEventDeleteReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventDeleteReward(Model):
    """Schema `LoyaltyEventDeleteReward`."""

    loyalty_program_id: str
    reward_id: str | None = None
    points: int
