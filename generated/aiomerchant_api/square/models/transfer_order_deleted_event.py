"""TransferOrderDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


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
