"""The model BookingCustomAttributeDefinitionVisibleDeletedEvent. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.custom_attribute_definition_event_data import CustomAttributeDefinitionEventData


@define(kw_only=True, eq=False, repr=False)
class BookingCustomAttributeDefinitionVisibleDeletedEvent(Event):
    """Schema `BookingCustomAttributeDefinitionVisibleDeletedEvent`.

    The payload of the webhook `booking.custom_attribute_definition.visible.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["booking.custom_attribute_definition.visible.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomAttributeDefinitionEventData | None = None
