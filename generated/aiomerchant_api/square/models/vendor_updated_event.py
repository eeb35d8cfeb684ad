"""The model VendorUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import VendorUpdatedEventObjectOperation
    from ..models.vendor import Vendor


@define(kw_only=True, eq=False, repr=False)
class VendorUpdatedEvent(Event):
    """Schema `VendorUpdatedEvent`.

    The payload of the webhook `vendor.updated`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["vendor.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: VendorUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class VendorUpdatedEventData(Model):
    """Schema `VendorUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: VendorUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class VendorUpdatedEventObject(Model):
    """Schema `VendorUpdatedEventObject`.

    Attributes:
        operation: One of UPDATED.
    """

    operation: VendorUpdatedEventObjectOperation | None = None
    vendor: Vendor | None = None
