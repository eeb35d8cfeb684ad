"""The events of vendor. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import VendorCreatedEventObjectOperation, VendorUpdatedEventObjectOperation
    from ..models.vendor import Vendor


@model
class VendorCreatedEvent(Event):
    """Schema `VendorCreatedEvent`.

    The payload of the webhook `vendor.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["vendor.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[VendorCreatedEventData] = ABSENT


@model
class VendorCreatedEventData(Model):
    """Schema `VendorCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[VendorCreatedEventObject] = ABSENT


@model
class VendorCreatedEventObject(Model):
    """Schema `VendorCreatedEventObject`.

    Attributes:
        operation: One of CREATED.
    """

    operation: Nullable[VendorCreatedEventObjectOperation] = ABSENT
    vendor: Nullable[Vendor] = ABSENT


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
