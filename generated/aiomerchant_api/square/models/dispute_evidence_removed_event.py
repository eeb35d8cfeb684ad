"""DisputeEvidenceRemovedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeEvidenceRemovedEvent(Event):
    """Schema `DisputeEvidenceRemovedEvent`.

    The payload of the webhook `dispute.evidence.removed`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.evidence.removed"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeEvidenceRemovedEventData] = ABSENT


@model
class DisputeEvidenceRemovedEventData(Model):
    """Schema `DisputeEvidenceRemovedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeEvidenceRemovedEventObject] = ABSENT


@model
class DisputeEvidenceRemovedEventObject(Model):
    """Schema `DisputeEvidenceRemovedEventObject`."""

    object: Nullable[Dispute] = ABSENT
