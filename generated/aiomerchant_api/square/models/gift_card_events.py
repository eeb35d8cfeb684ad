"""The events of gift card. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card import GiftCard


@model
class GiftCardCreatedEvent(Event):
    """Schema `GiftCardCreatedEvent`.

    The payload of the webhook `gift_card.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardCreatedEventData] = ABSENT


@model
class GiftCardCreatedEventData(Model):
    """Schema `GiftCardCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardCreatedEventObject] = ABSENT


@model
class GiftCardCreatedEventObject(Model):
    """Schema `GiftCardCreatedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT


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


@model
class GiftCardUpdatedEvent(Event):
    """Schema `GiftCardUpdatedEvent`.

    The payload of the webhook `gift_card.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["gift_card.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[GiftCardUpdatedEventData] = ABSENT


@model
class GiftCardUpdatedEventData(Model):
    """Schema `GiftCardUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[GiftCardUpdatedEventObject] = ABSENT


@model
class GiftCardUpdatedEventObject(Model):
    """Schema `GiftCardUpdatedEventObject`."""

    gift_card: Nullable[GiftCard] = ABSENT
