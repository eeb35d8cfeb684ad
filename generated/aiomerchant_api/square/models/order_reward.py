"""The model OrderReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderReward(Model):
    """Schema `OrderReward`.

    Attributes:
        id: Not empty.
        reward_tier_id: Not empty.
    """

    id: str
    reward_tier_id: str
