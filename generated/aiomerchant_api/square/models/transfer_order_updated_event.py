"""TransferOrderUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.transfer_order import TransferOrder


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
