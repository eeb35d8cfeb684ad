"""The events of dispute state. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeStateChangedEvent(Event):
    """Schema `DisputeStateChangedEvent`.

    The payload of the webhook `dispute.state.changed`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.state.changed"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeStateChangedEventData] = ABSENT


@model
class DisputeStateChangedEventData(Model):
    """Schema `DisputeStateChangedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeStateChangedEventObject] = ABSENT


@model
class DisputeStateChangedEventObject(Model):
    """Schema `DisputeStateChangedEventObject`."""

    dispute: Nullable[Dispute] = ABSENT


@model
class DisputeStateUpdatedEvent(Event):
    """Schema `DisputeStateUpdatedEvent`.

    The payload of the webhook `dispute.state.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.state.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeStateUpdatedEventData] = ABSENT


@model
class DisputeStateUpdatedEventData(Model):
    """Schema `DisputeStateUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeStateUpdatedEventObject] = ABSENT


@model
class DisputeStateUpdatedEventObject(Model):
    """Schema `DisputeStateUpdatedEventObject`."""

    dispute: Nullable[Dispute] = ABSENT
