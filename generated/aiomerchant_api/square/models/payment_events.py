"""The events of payment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.payment import Payment


@model
class PaymentCreatedEvent(Event):
    """Schema `PaymentCreatedEvent`.

    The payload of the webhook `payment.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["payment.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[PaymentCreatedEventData] = ABSENT


@model
class PaymentCreatedEventData(Model):
    """Schema `PaymentCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[PaymentCreatedEventObject] = ABSENT


@model
class PaymentCreatedEventObject(Model):
    """Schema `PaymentCreatedEventObject`."""

    payment: Nullable[Payment] = ABSENT


@model
class PaymentUpdatedEvent(Event):
    """Schema `PaymentUpdatedEvent`.

    The payload of the webhook `payment.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["payment.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[PaymentUpdatedEventData] = ABSENT


@model
class PaymentUpdatedEventData(Model):
    """Schema `PaymentUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[PaymentUpdatedEventObject] = ABSENT


@model
class PaymentUpdatedEventObject(Model):
    """Schema `PaymentUpdatedEventObject`."""

    payment: Nullable[Payment] = ABSENT
