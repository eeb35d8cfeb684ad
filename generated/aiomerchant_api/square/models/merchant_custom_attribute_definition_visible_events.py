"""The events of merchant custom attribute definition visible. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@model
class MerchantCustomAttributeDefinitionVisibleCreatedEvent(Event):
    """Schema `MerchantCustomAttributeDefinitionVisibleCreatedEvent`.

    The payload of the webhook `merchant.custom_attribute_definition.visible.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["merchant.custom_attribute_definition.visible.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class MerchantCustomAttributeDefinitionVisibleDeletedEvent(Event):
    """Schema `MerchantCustomAttributeDefinitionVisibleDeletedEvent`.

    The payload of the webhook `merchant.custom_attribute_definition.visible.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["merchant.custom_attribute_definition.visible.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT


@model
class MerchantCustomAttributeDefinitionVisibleUpdatedEvent(Event):
    """Schema `MerchantCustomAttributeDefinitionVisibleUpdatedEvent`.

    The payload of the webhook `merchant.custom_attribute_definition.visible.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["merchant.custom_attribute_definition.visible.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[CustomAttributeDefinitionEventData] = ABSENT
