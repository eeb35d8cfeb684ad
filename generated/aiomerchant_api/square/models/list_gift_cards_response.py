"""ListGiftCardsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class ListGiftCardsResponse(Model):
    """Schema `ListGiftCardsResponse`."""

    errors: list[Error] | None = None
    gift_cards: list[GiftCard] | None = None
    cursor: str | None = None
