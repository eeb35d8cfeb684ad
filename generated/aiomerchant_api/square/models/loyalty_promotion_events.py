"""The events of loyalty promotion. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_promotion import LoyaltyPromotion


@model
class LoyaltyPromotionCreatedEvent(Event):
    """Schema `LoyaltyPromotionCreatedEvent`.

    The payload of the webhook `loyalty.promotion.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.promotion.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyPromotionCreatedEventData] = ABSENT


@model
class LoyaltyPromotionCreatedEventData(Model):
    """Schema `LoyaltyPromotionCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyPromotionCreatedEventObject] = ABSENT


@model
class LoyaltyPromotionCreatedEventObject(Model):
    """Schema `LoyaltyPromotionCreatedEventObject`."""

    loyalty_promotion: Nullable[LoyaltyPromotion] = ABSENT


@model
class LoyaltyPromotionUpdatedEvent(Event):
    """Schema `LoyaltyPromotionUpdatedEvent`.

    The payload of the webhook `loyalty.promotion.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.promotion.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyPromotionUpdatedEventData] = ABSENT


@model
class LoyaltyPromotionUpdatedEventData(Model):
    """Schema `LoyaltyPromotionUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyPromotionUpdatedEventObject] = ABSENT


@model
class LoyaltyPromotionUpdatedEventObject(Model):
    """Schema `LoyaltyPromotionUpdatedEventObject`."""

    loyalty_promotion: Nullable[LoyaltyPromotion] = ABSENT
