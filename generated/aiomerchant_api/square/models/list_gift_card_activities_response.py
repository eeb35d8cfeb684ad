"""The model ListGiftCardActivitiesResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card_activity import GiftCardActivity


@define(kw_only=True, eq=False, repr=False)
class ListGiftCardActivitiesResponse(Model):
    """Schema `ListGiftCardActivitiesResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    gift_card_activities: list[GiftCardActivity] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
