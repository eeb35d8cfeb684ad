"""The events of refund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.payment_refund import PaymentRefund


@model
class RefundCreatedEvent(Event):
    """Schema `RefundCreatedEvent`.

    The payload of the webhook `refund.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["refund.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[RefundCreatedEventData] = ABSENT


@model
class RefundCreatedEventData(Model):
    """Schema `RefundCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[RefundCreatedEventObject] = ABSENT


@model
class RefundCreatedEventObject(Model):
    """Schema `RefundCreatedEventObject`."""

    refund: Nullable[PaymentRefund] = ABSENT


@model
class RefundUpdatedEvent(Event):
    """Schema `RefundUpdatedEvent`.

    The payload of the webhook `refund.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["refund.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[RefundUpdatedEventData] = ABSENT


@model
class RefundUpdatedEventData(Model):
    """Schema `RefundUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[RefundUpdatedEventObject] = ABSENT


@model
class RefundUpdatedEventObject(Model):
    """Schema `RefundUpdatedEventObject`."""

    refund: Nullable[PaymentRefund] = ABSENT
