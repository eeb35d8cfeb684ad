"""The model CustomerCustomAttributeVisibleUpdatedEvent. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.custom_attribute_event_data import CustomAttributeEventData


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeVisibleUpdatedEvent(Event):
    """Schema `CustomerCustomAttributeVisibleUpdatedEvent`.

    The payload of the webhook `customer.custom_attribute.visible.updated`.
    """

    merchant_id: str | None = None
    type: Literal["customer.custom_attribute.visible.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: CustomAttributeEventData | None = None
