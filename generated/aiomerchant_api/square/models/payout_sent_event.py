"""PayoutSentEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.payout import Payout


@model
class PayoutSentEvent(Event):
    """Schema `PayoutSentEvent`.

    The payload of the webhook `payout.sent`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["payout.sent"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[PayoutSentEventData] = ABSENT


@model
class PayoutSentEventData(Model):
    """Schema `PayoutSentEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[PayoutSentEventObject] = ABSENT


@model
class PayoutSentEventObject(Model):
    """Schema `PayoutSentEventObject`."""

    payout: Nullable[Payout] = ABSENT
