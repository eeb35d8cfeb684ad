"""The model DisputeEvidenceAddedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.dispute import Dispute


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceAddedEvent(Event):
    """Schema `DisputeEvidenceAddedEvent`.

    The payload of the webhook `dispute.evidence.added`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["dispute.evidence.added"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DisputeEvidenceAddedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceAddedEventData(Model):
    """Schema `DisputeEvidenceAddedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeEvidenceAddedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceAddedEventObject(Model):
    """Schema `DisputeEvidenceAddedEventObject`."""

    object: Dispute | None = None
