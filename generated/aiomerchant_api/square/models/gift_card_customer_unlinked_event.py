"""GiftCardCustomerUnlinkedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card import GiftCard


@model
class GiftCardCustomerUnlinkedEvent(Event):
    """Schema `GiftCardCustomerUnlinkedEvent`.

    The payload of the webhook `gift_card.customer_unlinked`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.customer_unlinked"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardCustomerUnlinkedEventData] = ABSENT


@model
class GiftCardCustomerUnlinkedEventData(Model):
    """Schema `GiftCardCustomerUnlinkedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardCustomerUnlinkedEventObject] = ABSENT


@model
class GiftCardCustomerUnlinkedEventObject(Model):
    """Schema `GiftCardCustomerUnlinkedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT
    unlinked_customer_id: Nullable[str] = ABSENT
