"""The model CustomerDeletedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.customer_deleted_event_data import CustomerDeletedEventData


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEvent(Event):
    """Schema `CustomerDeletedEvent`.

    The payload of the webhook `customer.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["customer.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomerDeletedEventData | None = None
