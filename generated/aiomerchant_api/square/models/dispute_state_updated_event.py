"""The model DisputeStateUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.dispute import Dispute


@define(kw_only=True, eq=False, repr=False)
class DisputeStateUpdatedEvent(Event):
    """Schema `DisputeStateUpdatedEvent`.

    The payload of the webhook `dispute.state.updated`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["dispute.state.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DisputeStateUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeStateUpdatedEventData(Model):
    """Schema `DisputeStateUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeStateUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeStateUpdatedEventObject(Model):
    """Schema `DisputeStateUpdatedEventObject`."""

    object: Dispute | None = None
