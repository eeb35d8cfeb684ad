"""The events of dispute evidence. Generated from spec/."""

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

    dispute: Nullable[Dispute] = ABSENT


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

    dispute: Nullable[Dispute] = ABSENT


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

    dispute: Nullable[Dispute] = ABSENT


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

    dispute: Nullable[Dispute] = ABSENT
