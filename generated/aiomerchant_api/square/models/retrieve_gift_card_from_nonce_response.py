"""RetrieveGiftCardFromNonceResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class RetrieveGiftCardFromNonceResponse(Model):
    """Schema `RetrieveGiftCardFromNonceResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class RetrieveGiftCardFromNonceRequest(Model):
    """Schema `RetrieveGiftCardFromNonceRequest`.

    Attributes:
        nonce: Not empty.
    """

    nonce: str = field(repr=masked)
