"""The events of invoice. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice import Invoice


@model
class InvoiceCanceledEvent(Event):
    """Schema `InvoiceCanceledEvent`.

    The payload of the webhook `invoice.canceled`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.canceled"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceCanceledEventData] = ABSENT


@model
class InvoiceCanceledEventData(Model):
    """Schema `InvoiceCanceledEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceCanceledEventObject] = ABSENT


@model
class InvoiceCanceledEventObject(Model):
    """Schema `InvoiceCanceledEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoiceCreatedEvent(Event):
    """Schema `InvoiceCreatedEvent`.

    The payload of the webhook `invoice.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceCreatedEventData] = ABSENT


@model
class InvoiceCreatedEventData(Model):
    """Schema `InvoiceCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceCreatedEventObject] = ABSENT


@model
class InvoiceCreatedEventObject(Model):
    """Schema `InvoiceCreatedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoiceDeletedEvent(Event):
    """Schema `InvoiceDeletedEvent`.

    The payload of the webhook `invoice.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceDeletedEventData] = ABSENT


@model
class InvoiceDeletedEventData(Model):
    """Schema `InvoiceDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT


@model
class InvoicePaymentMadeEvent(Event):
    """Schema `InvoicePaymentMadeEvent`.

    The payload of the webhook `invoice.payment_made`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.payment_made"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoicePaymentMadeEventData] = ABSENT


@model
class InvoicePaymentMadeEventData(Model):
    """Schema `InvoicePaymentMadeEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoicePaymentMadeEventObject] = ABSENT


@model
class InvoicePaymentMadeEventObject(Model):
    """Schema `InvoicePaymentMadeEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoicePublishedEvent(Event):
    """Schema `InvoicePublishedEvent`.

    The payload of the webhook `invoice.published`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.published"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoicePublishedEventData] = ABSENT


@model
class InvoicePublishedEventData(Model):
    """Schema `InvoicePublishedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoicePublishedEventObject] = ABSENT


@model
class InvoicePublishedEventObject(Model):
    """Schema `InvoicePublishedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoiceRefundedEvent(Event):
    """Schema `InvoiceRefundedEvent`.

    The payload of the webhook `invoice.refunded`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.refunded"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceRefundedEventData] = ABSENT


@model
class InvoiceRefundedEventData(Model):
    """Schema `InvoiceRefundedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceRefundedEventObject] = ABSENT


@model
class InvoiceRefundedEventObject(Model):
    """Schema `InvoiceRefundedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoiceScheduledChargeFailedEvent(Event):
    """Schema `InvoiceScheduledChargeFailedEvent`.

    The payload of the webhook `invoice.scheduled_charge_failed`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.scheduled_charge_failed"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceScheduledChargeFailedEventData] = ABSENT


@model
class InvoiceScheduledChargeFailedEventData(Model):
    """Schema `InvoiceScheduledChargeFailedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceScheduledChargeFailedEventObject] = ABSENT


@model
class InvoiceScheduledChargeFailedEventObject(Model):
    """Schema `InvoiceScheduledChargeFailedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT


@model
class InvoiceUpdatedEvent(Event):
    """Schema `InvoiceUpdatedEvent`.

    The payload of the webhook `invoice.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["invoice.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[InvoiceUpdatedEventData] = ABSENT


@model
class InvoiceUpdatedEventData(Model):
    """Schema `InvoiceUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[InvoiceUpdatedEventObject] = ABSENT


@model
class InvoiceUpdatedEventObject(Model):
    """Schema `InvoiceUpdatedEventObject`."""

    invoice: Nullable[Invoice] = ABSENT
