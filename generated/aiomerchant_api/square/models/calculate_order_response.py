"""CalculateOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order
    from ..models.order_reward import OrderReward


@model
class CalculateOrderResponse(Model):
    """Schema `CalculateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class CalculateOrderRequest(Model):
    """Schema `CalculateOrderRequest`.

    Attributes:
        order: The whole order.
        proposed_rewards: Loyalty reward tiers to try out; nothing is redeemed.
    """

    order: Order
    proposed_rewards: Nullable[list[OrderReward]] = ABSENT
