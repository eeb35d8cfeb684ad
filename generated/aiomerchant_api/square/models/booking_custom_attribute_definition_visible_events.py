"""The events of booking custom attribute definition visible. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@model
class BookingCustomAttributeDefinitionVisibleCreatedEvent(Event):
    """Schema `BookingCustomAttributeDefinitionVisibleCreatedEvent`.

    The payload of the webhook `booking.custom_attribute_definition.visible.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["booking.custom_attribute_definition.visible.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class BookingCustomAttributeDefinitionVisibleDeletedEvent(Event):
    """Schema `BookingCustomAttributeDefinitionVisibleDeletedEvent`.

    The payload of the webhook `booking.custom_attribute_definition.visible.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["booking.custom_attribute_definition.visible.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class BookingCustomAttributeDefinitionVisibleUpdatedEvent(Event):
    """Schema `BookingCustomAttributeDefinitionVisibleUpdatedEvent`.

    The payload of the webhook `booking.custom_attribute_definition.visible.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["booking.custom_attribute_definition.visible.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT
