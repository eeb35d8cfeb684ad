"""The model CalculateOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order import Order
    from ..models.order_reward import OrderReward


@define(kw_only=True, eq=False, repr=False)
class CalculateOrderRequest(Model):
    """Schema `CalculateOrderRequest`.

    Attributes:
        order: The whole order.
        proposed_rewards: Loyalty reward tiers to try out; nothing is redeemed.
    """

    order: Order
    proposed_rewards: list[OrderReward] | None = None
