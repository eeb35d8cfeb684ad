"""The model TransferOrderCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.transfer_order import TransferOrder


@define(kw_only=True, eq=False, repr=False)
class TransferOrderCreatedEvent(Event):
    """Schema `TransferOrderCreatedEvent`.

    The payload of the webhook `transfer_order.created`.
    """

    merchant_id: str | None = None
    type: Literal["transfer_order.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TransferOrderCreatedEventData | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class TransferOrderCreatedEventData(Model):
    """Schema `TransferOrderCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TransferOrderCreatedEventObject | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class TransferOrderCreatedEventObject(Model):
    """Schema `TransferOrderCreatedEventObject`."""

    transfer_order: TransferOrder | None = field(default=None, metadata=NOT_NULL)
