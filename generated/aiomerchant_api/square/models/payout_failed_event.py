"""PayoutFailedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.payout import Payout


@model
class PayoutFailedEvent(Event):
    """Schema `PayoutFailedEvent`.

    The payload of the webhook `payout.failed`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["payout.failed"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[PayoutFailedEventData] = ABSENT


@model
class PayoutFailedEventData(Model):
    """Schema `PayoutFailedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[PayoutFailedEventObject] = ABSENT


@model
class PayoutFailedEventObject(Model):
    """Schema `PayoutFailedEventObject`."""

    payout: Nullable[Payout] = ABSENT
