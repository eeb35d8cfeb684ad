"""DeleteSubscriptionActionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription import Subscription


@model
class DeleteSubscriptionActionResponse(Model):
    """Schema `DeleteSubscriptionActionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription | None = None
