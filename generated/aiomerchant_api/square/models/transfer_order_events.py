"""The events of transfer order. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.transfer_order import TransferOrder


@model
class TransferOrderCreatedEvent(Event):
    """Schema `TransferOrderCreatedEvent`.

    The payload of the webhook `transfer_order.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["transfer_order.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: TransferOrderCreatedEventData | None = None


@model
class TransferOrderCreatedEventData(Model):
    """Schema `TransferOrderCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: TransferOrderCreatedEventObject | None = None


@model
class TransferOrderCreatedEventObject(Model):
    """Schema `TransferOrderCreatedEventObject`."""

    transfer_order: TransferOrder | None = None


@model
class TransferOrderDeletedEvent(Event):
    """Schema `TransferOrderDeletedEvent`.

    The payload of the webhook `transfer_order.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["transfer_order.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: TransferOrderDeletedEventData | None = None


@model
class TransferOrderDeletedEventData(Model):
    """Schema `TransferOrderDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT


@model
class TransferOrderUpdatedEvent(Event):
    """Schema `TransferOrderUpdatedEvent`.

    The payload of the webhook `transfer_order.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["transfer_order.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: TransferOrderUpdatedEventData | None = None


@model
class TransferOrderUpdatedEventData(Model):
    """Schema `TransferOrderUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: TransferOrderUpdatedEventObject | None = None


@model
class TransferOrderUpdatedEventObject(Model):
    """Schema `TransferOrderUpdatedEventObject`."""

    transfer_order: TransferOrder | None = None
