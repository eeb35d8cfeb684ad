"""The model DisputeCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.dispute import Dispute


@define(kw_only=True, eq=False, repr=False)
class DisputeCreatedEvent(Event):
    """Schema `DisputeCreatedEvent`.

    The payload of the webhook `dispute.created`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["dispute.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DisputeCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeCreatedEventData(Model):
    """Schema `DisputeCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeCreatedEventObject(Model):
    """Schema `DisputeCreatedEventObject`."""

    object: Dispute | None = None
