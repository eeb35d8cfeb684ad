"""The events of location custom attribute definition owned. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@model
class LocationCustomAttributeDefinitionOwnedCreatedEvent(Event):
    """Schema `LocationCustomAttributeDefinitionOwnedCreatedEvent`.

    The payload of the webhook `location.custom_attribute_definition.owned.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["location.custom_attribute_definition.owned.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class LocationCustomAttributeDefinitionOwnedDeletedEvent(Event):
    """Schema `LocationCustomAttributeDefinitionOwnedDeletedEvent`.

    The payload of the webhook `location.custom_attribute_definition.owned.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["location.custom_attribute_definition.owned.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class LocationCustomAttributeDefinitionOwnedUpdatedEvent(Event):
    """Schema `LocationCustomAttributeDefinitionOwnedUpdatedEvent`.

    The payload of the webhook `location.custom_attribute_definition.owned.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["location.custom_attribute_definition.owned.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT
