"""The events of customer custom attribute public. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_event_data import CustomAttributeEventData


@model
class CustomerCustomAttributeDeletedPublicEvent(Event):
    """Schema `CustomerCustomAttributeDeletedPublicEvent`.

    The payload of the webhook `customer.custom_attribute.public.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.public.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT


@model
class CustomerCustomAttributeUpdatedPublicEvent(Event):
    """Schema `CustomerCustomAttributeUpdatedPublicEvent`.

    The payload of the webhook `customer.custom_attribute.public.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.public.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT
