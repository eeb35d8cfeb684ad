"""The bodies of cards. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.error import Error


@model
class CreateCardRequest(Model):
    """Schema `CreateCardRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. Not empty.
        source_id: Card token, or ID of a payment with the card. 1 to 16384 characters.
        verification_token: Proof of the buyer's identity (3-D Secure) from the Web Payments SDK.
        card: Name, address, `customer_id` (needed) and ID of your own for the card.
    """

    idempotency_key: str
    source_id: str = field(repr=masked)
    verification_token: str | None = field(default=None, repr=masked)
    card: Card


@model
class CreateCardResponse(Model):
    """Schema `CreateCardResponse`."""

    errors: list[Error] | None = None
    card: Card


@model
class DisableCardResponse(Model):
    """Schema `DisableCardResponse`."""

    errors: list[Error] | None = None
    card: Card


@model
class ListCardsResponse(Model):
    """Schema `ListCardsResponse`."""

    errors: list[Error] | None = None
    cards: list[Card] | None = None
    cursor: str | None = None


@model
class RetrieveCardResponse(Model):
    """Schema `RetrieveCardResponse`."""

    errors: list[Error] | None = None
    card: Card
