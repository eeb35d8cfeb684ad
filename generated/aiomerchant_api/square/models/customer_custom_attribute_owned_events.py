"""The events of customer custom attribute owned. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_event_data import CustomAttributeEventData


@model
class CustomerCustomAttributeOwnedDeletedEvent(Event):
    """Schema `CustomerCustomAttributeOwnedDeletedEvent`.

    The payload of the webhook `customer.custom_attribute.owned.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.owned.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT


@model
class CustomerCustomAttributeOwnedUpdatedEvent(Event):
    """Schema `CustomerCustomAttributeOwnedUpdatedEvent`.

    The payload of the webhook `customer.custom_attribute.owned.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute.owned.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeEventData] = ABSENT
