"""RetrieveGiftCardResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class RetrieveGiftCardResponse(Model):
    """Schema `RetrieveGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard
