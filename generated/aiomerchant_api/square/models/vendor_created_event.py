"""The model VendorCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.enums import VendorCreatedEventObjectOperation
    from ..models.vendor import Vendor


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


@define(kw_only=True, eq=False, repr=False)
class VendorCreatedEventData(Model):
    """Schema `VendorCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: VendorCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class VendorCreatedEventObject(Model):
    """Schema `VendorCreatedEventObject`.

    Attributes:
        operation: One of CREATED.
    """

    operation: VendorCreatedEventObjectOperation | None = None
    vendor: Vendor | None = None
