"""The model LoyaltyPromotionUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_promotion import LoyaltyPromotion


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionUpdatedEvent(Event):
    """Schema `LoyaltyPromotionUpdatedEvent`.

    The payload of the webhook `loyalty.promotion.updated`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.promotion.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyPromotionUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionUpdatedEventData(Model):
    """Schema `LoyaltyPromotionUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyPromotionUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionUpdatedEventObject(Model):
    """Schema `LoyaltyPromotionUpdatedEventObject`."""

    loyalty_promotion: LoyaltyPromotion | None = None
