"""FulfillmentRecipient. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.address import Address


@model
class FulfillmentRecipient(Model):
    """Who receives an order.

    Attributes:
        customer_id: ID of a customer, from whose profile the other fields are filled. At most 191
            characters.
        display_name: Name; goes before the customer's. At most 255 characters.
        email_address: Email address; goes before the customer's. At most 255 characters.
        phone_number: Phone number; goes before the customer's. At most 17 characters.
        address: Address; goes before the customer's.
    """

    customer_id: Nullable[str] = ABSENT
    display_name: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    phone_number: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
