"""The bodies of gift cards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.gift_card import GiftCard


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


@model
class CreateGiftCardResponse(Model):
    """Schema `CreateGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class LinkCustomerToGiftCardRequest(Model):
    """Schema `LinkCustomerToGiftCardRequest`.

    Attributes:
        customer_id: 1 to 191 characters.
    """

    customer_id: str


@model
class LinkCustomerToGiftCardResponse(Model):
    """Schema `LinkCustomerToGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class ListGiftCardsResponse(Model):
    """Schema `ListGiftCardsResponse`."""

    errors: list[Error] | None = None
    gift_cards: list[GiftCard] | None = None
    cursor: str | None = None


@model
class RetrieveGiftCardFromGANRequest(Model):
    """Schema `RetrieveGiftCardFromGANRequest`.

    Attributes:
        gan: 1 to 255 characters.
    """

    gan: str = field(repr=masked)


@model
class RetrieveGiftCardFromGANResponse(Model):
    """Schema `RetrieveGiftCardFromGANResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class RetrieveGiftCardFromNonceRequest(Model):
    """Schema `RetrieveGiftCardFromNonceRequest`.

    Attributes:
        nonce: Not empty.
    """

    nonce: str = field(repr=masked)


@model
class RetrieveGiftCardFromNonceResponse(Model):
    """Schema `RetrieveGiftCardFromNonceResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class RetrieveGiftCardResponse(Model):
    """Schema `RetrieveGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard


@model
class UnlinkCustomerFromGiftCardRequest(Model):
    """Schema `UnlinkCustomerFromGiftCardRequest`.

    Attributes:
        customer_id: 1 to 191 characters.
    """

    customer_id: str


@model
class UnlinkCustomerFromGiftCardResponse(Model):
    """Schema `UnlinkCustomerFromGiftCardResponse`."""

    errors: list[Error] | None = None
    gift_card: GiftCard
