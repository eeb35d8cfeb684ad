"""The model LoyaltyPromotionCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_promotion import LoyaltyPromotion


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionCreatedEvent(Event):
    """Schema `LoyaltyPromotionCreatedEvent`.

    The payload of the webhook `loyalty.promotion.created`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.promotion.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyPromotionCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionCreatedEventData(Model):
    """Schema `LoyaltyPromotionCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyPromotionCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionCreatedEventObject(Model):
    """Schema `LoyaltyPromotionCreatedEventObject`."""

    loyalty_promotion: LoyaltyPromotion | None = None
