"""The model DisputeEvidenceCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.dispute import Dispute


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceCreatedEvent(Event):
    """Schema `DisputeEvidenceCreatedEvent`.

    The payload of the webhook `dispute.evidence.created`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["dispute.evidence.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: DisputeEvidenceCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceCreatedEventData(Model):
    """Schema `DisputeEvidenceCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeEvidenceCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceCreatedEventObject(Model):
    """Schema `DisputeEvidenceCreatedEventObject`."""

    object: Dispute | None = None
