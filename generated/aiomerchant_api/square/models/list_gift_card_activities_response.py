"""ListGiftCardActivitiesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card_activity import GiftCardActivity


@model
class ListGiftCardActivitiesResponse(Model):
    """Schema `ListGiftCardActivitiesResponse`."""

    errors: list[Error] | None = None
    gift_card_activities: list[GiftCardActivity] | None = None
    cursor: str | None = None
