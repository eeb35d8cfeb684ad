"""The model GiftCardCustomerLinkedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class GiftCardCustomerLinkedEvent(Event):
    """Schema `GiftCardCustomerLinkedEvent`.

    The payload of the webhook `gift_card.customer_linked`.
    """

    merchant_id: str | None = None
    type: Literal["gift_card.customer_linked"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: GiftCardCustomerLinkedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardCustomerLinkedEventData(Model):
    """Schema `GiftCardCustomerLinkedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: GiftCardCustomerLinkedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardCustomerLinkedEventObject(Model):
    """Schema `GiftCardCustomerLinkedEventObject`."""

    gift_card: GiftCard | None = None
    linked_customer_id: str | None = None
