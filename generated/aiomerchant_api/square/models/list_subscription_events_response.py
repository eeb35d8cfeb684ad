"""The model ListSubscriptionEventsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription_event import SubscriptionEvent


@define(kw_only=True, eq=False, repr=False)
class ListSubscriptionEventsResponse(Model):
    """Schema `ListSubscriptionEventsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_events: The events.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription_events: list[SubscriptionEvent] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
