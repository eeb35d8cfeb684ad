"""The model DisputeStateChangedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.dispute import Dispute


@define(kw_only=True, eq=False, repr=False)
class DisputeStateChangedEvent(Event):
    """Schema `DisputeStateChangedEvent`.

    The payload of the webhook `dispute.state.changed`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["dispute.state.changed"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DisputeStateChangedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeStateChangedEventData(Model):
    """Schema `DisputeStateChangedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeStateChangedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeStateChangedEventObject(Model):
    """Schema `DisputeStateChangedEventObject`."""

    object: Dispute | None = None
