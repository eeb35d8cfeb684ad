"""RetrieveGiftCardFromGANResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


@model
class RetrieveGiftCardFromGANResponse(Model):
    """Schema `RetrieveGiftCardFromGANResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class RetrieveGiftCardFromGANRequest(Model):
    """Schema `RetrieveGiftCardFromGANRequest`.

    Attributes:
        gan: 1 to 255 characters.
    """

    gan: str = field(repr=masked)
