"""The model CalculateOrderResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order
    from ..models.order_reward import OrderReward


@define(kw_only=True, eq=False, repr=False)
class CalculateOrderResponse(Model):
    """Schema `CalculateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CalculateOrderRequest(Model):
    """Schema `CalculateOrderRequest`.

    Attributes:
        order: The whole order.
        proposed_rewards: Loyalty reward tiers to try out; nothing is redeemed.
    """

    order: Order
    proposed_rewards: list[OrderReward] | None = None
