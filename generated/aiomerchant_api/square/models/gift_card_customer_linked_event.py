"""GiftCardCustomerLinkedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card import GiftCard


@model
class GiftCardCustomerLinkedEvent(Event):
    """Schema `GiftCardCustomerLinkedEvent`.

    The payload of the webhook `gift_card.customer_linked`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.customer_linked"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardCustomerLinkedEventData] = ABSENT


@model
class GiftCardCustomerLinkedEventData(Model):
    """Schema `GiftCardCustomerLinkedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardCustomerLinkedEventObject] = ABSENT


@model
class GiftCardCustomerLinkedEventObject(Model):
    """Schema `GiftCardCustomerLinkedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT
    linked_customer_id: Nullable[str] = ABSENT
