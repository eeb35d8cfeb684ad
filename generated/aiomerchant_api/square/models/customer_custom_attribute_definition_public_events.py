"""The events of customer custom attribute definition public. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@model
class CustomerCustomAttributeDefinitionCreatedPublicEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionCreatedPublicEvent`.

    The payload of the webhook `customer.custom_attribute_definition.public.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.public.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class CustomerCustomAttributeDefinitionDeletedPublicEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionDeletedPublicEvent`.

    The payload of the webhook `customer.custom_attribute_definition.public.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.public.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class CustomerCustomAttributeDefinitionUpdatedPublicEvent(Event):
    """Schema `CustomerCustomAttributeDefinitionUpdatedPublicEvent`.

    The payload of the webhook `customer.custom_attribute_definition.public.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["customer.custom_attribute_definition.public.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT
