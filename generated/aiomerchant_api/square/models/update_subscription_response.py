"""UpdateSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription import Subscription


@model
class UpdateSubscriptionResponse(Model):
    """Schema `UpdateSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: Subscription


@model
class UpdateSubscriptionRequest(Model):
    """Schema `UpdateSubscriptionRequest`.

    Attributes:
        subscription: The changed fields with the current `version`; null clears one.
    """

    subscription: Nullable[Subscription] = ABSENT
