"""The model VendorCreatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.vendor_created_event_data import VendorCreatedEventData


@define(kw_only=True, eq=False, repr=False)
class VendorCreatedEvent(Event):
    """Schema `VendorCreatedEvent`.

    The payload of the webhook `vendor.created`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["vendor.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: VendorCreatedEventData | None = None
