"""PrePopulatedData. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.address import Address


@model
class PrePopulatedData(Model):
    """What a checkout page knows of the buyer.

    Attributes:
        buyer_email: Email address. At most 256 characters.
        buyer_phone_number: Phone number. At most 17 characters.
        buyer_address: Address.
    """

    buyer_email: Nullable[str] = ABSENT
    buyer_phone_number: Nullable[str] = ABSENT
    buyer_address: Nullable[Address] = ABSENT
