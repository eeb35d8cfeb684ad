"""The model TransferOrderDeletedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class TransferOrderDeletedEvent(Event):
    """Schema `TransferOrderDeletedEvent`.

    The payload of the webhook `transfer_order.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["transfer_order.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TransferOrderDeletedEventData | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class TransferOrderDeletedEventData(Model):
    """Schema `TransferOrderDeletedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
