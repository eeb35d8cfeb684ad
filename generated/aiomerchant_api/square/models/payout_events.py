"""The events of payout. Generated from spec/."""

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


@model
class PayoutPaidEvent(Event):
    """Schema `PayoutPaidEvent`.

    The payload of the webhook `payout.paid`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["payout.paid"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[PayoutPaidEventData] = ABSENT


@model
class PayoutPaidEventData(Model):
    """Schema `PayoutPaidEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[PayoutPaidEventObject] = ABSENT


@model
class PayoutPaidEventObject(Model):
    """Schema `PayoutPaidEventObject`."""

    payout: Nullable[Payout] = ABSENT


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
