"""DisputeEvidenceAddedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeEvidenceAddedEvent(Event):
    """Schema `DisputeEvidenceAddedEvent`.

    The payload of the webhook `dispute.evidence.added`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.evidence.added"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeEvidenceAddedEventData] = ABSENT


@model
class DisputeEvidenceAddedEventData(Model):
    """Schema `DisputeEvidenceAddedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeEvidenceAddedEventObject] = ABSENT


@model
class DisputeEvidenceAddedEventObject(Model):
    """Schema `DisputeEvidenceAddedEventObject`."""

    object: Nullable[Dispute] = ABSENT
