"""The events of customer custom attribute. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_event_data import CustomAttributeEventData


@model
class CustomerCustomAttributeDeletedEvent(Event):
    """Schema `CustomerCustomAttributeDeletedEvent`.

    The payload of the webhook `customer.custom_attribute.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT


@model
class CustomerCustomAttributeUpdatedEvent(Event):
    """Schema `CustomerCustomAttributeUpdatedEvent`.

    The payload of the webhook `customer.custom_attribute.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT
