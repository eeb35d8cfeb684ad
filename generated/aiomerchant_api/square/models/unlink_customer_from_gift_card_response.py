"""UnlinkCustomerFromGiftCardResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class UnlinkCustomerFromGiftCardResponse(Model):
    """Schema `UnlinkCustomerFromGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class UnlinkCustomerFromGiftCardRequest(Model):
    """Schema `UnlinkCustomerFromGiftCardRequest`.

    Attributes:
        customer_id: 1 to 191 characters.
    """

    customer_id: str
