"""DisputeEvidenceDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeEvidenceDeletedEvent(Event):
    """Schema `DisputeEvidenceDeletedEvent`.

    The payload of the webhook `dispute.evidence.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.evidence.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeEvidenceDeletedEventData] = ABSENT


@model
class DisputeEvidenceDeletedEventData(Model):
    """Schema `DisputeEvidenceDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeEvidenceDeletedEventObject] = ABSENT


@model
class DisputeEvidenceDeletedEventObject(Model):
    """Schema `DisputeEvidenceDeletedEventObject`."""

    object: Nullable[Dispute] = ABSENT
