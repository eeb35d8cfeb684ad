"""VendorUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import VendorUpdatedEventObjectOperation
    from ..models.vendor import Vendor


@model
class VendorUpdatedEvent(Event):
    """Schema `VendorUpdatedEvent`.

    The payload of the webhook `vendor.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["vendor.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[VendorUpdatedEventData] = ABSENT


@model
class VendorUpdatedEventData(Model):
    """Schema `VendorUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[VendorUpdatedEventObject] = ABSENT


@model
class VendorUpdatedEventObject(Model):
    """Schema `VendorUpdatedEventObject`.

    Attributes:
        operation: One of UPDATED.
    """

    operation: Nullable[VendorUpdatedEventObjectOperation] = ABSENT
    vendor: Nullable[Vendor] = ABSENT
