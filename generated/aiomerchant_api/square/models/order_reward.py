"""OrderReward. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class OrderReward(Model):
    """A loyalty reward of an order.

    Attributes:
        id: ID of the loyalty reward. Not empty.
        reward_tier_id: ID of its tier. Not empty.
    """

    id: str
    reward_tier_id: str
