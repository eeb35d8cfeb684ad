"""CreateGiftCardResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class CreateGiftCardResponse(Model):
    """Schema `CreateGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class CreateGiftCardRequest(Model):
    """Schema `CreateGiftCardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        location_id: Not empty.
    """

    idempotency_key: str
    location_id: str
    gift_card: GiftCard
