"""The bodies of customers cards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.card import Card
    from ..models.error import Error


@model
class CreateCustomerCardRequest(Model):
    """Schema `CreateCustomerCardRequest`.

    Attributes:
        card_nonce: Nonce of the card.
        billing_address: Billing address; its postal code must be that of the nonce.
        cardholder_name: Name on the card.
        verification_token: Proof of the buyer's identity (3-D Secure).
    """

    card_nonce: str = field(repr=masked)
    billing_address: Address | None = None
    cardholder_name: str | None = None
    verification_token: str | None = field(default=None, repr=masked)


@model
class CreateCustomerCardResponse(Model):
    """Schema `CreateCustomerCardResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        card: The card.
    """

    errors: list[Error] | None = None
    card: Card


@model
class DeleteCustomerCardResponse(Model):
    """Schema `DeleteCustomerCardResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None
