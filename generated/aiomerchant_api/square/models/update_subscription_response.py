"""The model UpdateSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionResponse(Model):
    """Schema `UpdateSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionRequest(Model):
    """Schema `UpdateSubscriptionRequest`.

    Attributes:
        subscription: The changed fields with the current `version`; null clears one.
    """

    subscription: Subscription | None = None
