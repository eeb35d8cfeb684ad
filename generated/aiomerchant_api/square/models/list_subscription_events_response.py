"""ListSubscriptionEventsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription_event import SubscriptionEvent


@model
class ListSubscriptionEventsResponse(Model):
    """Schema `ListSubscriptionEventsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_events: The events.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscription_events: list[SubscriptionEvent] | None = None
    cursor: str | None = None
