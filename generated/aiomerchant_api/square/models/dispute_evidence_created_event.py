"""DisputeEvidenceCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeEvidenceCreatedEvent(Event):
    """Schema `DisputeEvidenceCreatedEvent`.

    The payload of the webhook `dispute.evidence.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.evidence.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeEvidenceCreatedEventData] = ABSENT


@model
class DisputeEvidenceCreatedEventData(Model):
    """Schema `DisputeEvidenceCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeEvidenceCreatedEventObject] = ABSENT


@model
class DisputeEvidenceCreatedEventObject(Model):
    """Schema `DisputeEvidenceCreatedEventObject`."""

    object: Nullable[Dispute] = ABSENT
