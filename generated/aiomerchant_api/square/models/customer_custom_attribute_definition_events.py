"""The events of customer custom attribute definition. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@model
class CustomerCustomAttributeDefinitionCreatedEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionCreatedEvent`.

    The payload of the webhook `customer.custom_attribute_definition.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class CustomerCustomAttributeDefinitionDeletedEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionDeletedEvent`.

    The payload of the webhook `customer.custom_attribute_definition.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class CustomerCustomAttributeDefinitionUpdatedEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionUpdatedEvent`.

    The payload of the webhook `customer.custom_attribute_definition.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT
