"""The events of dispute. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.dispute import Dispute


@model
class DisputeCreatedEvent(Event):
    """Schema `DisputeCreatedEvent`.

    The payload of the webhook `dispute.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["dispute.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[DisputeCreatedEventData] = ABSENT


@model
class DisputeCreatedEventData(Model):
    """Schema `DisputeCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[DisputeCreatedEventObject] = ABSENT


@model
class DisputeCreatedEventObject(Model):
    """Schema `DisputeCreatedEventObject`."""

    dispute: Nullable[Dispute] = ABSENT
