"""The model CancelSubscriptionResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


@define(kw_only=True, eq=False, repr=False)
class CancelSubscriptionResponse(Model):
    """Schema `CancelSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)
    actions: list[SubscriptionAction] | None = field(default=None, metadata=NOT_NULL)
