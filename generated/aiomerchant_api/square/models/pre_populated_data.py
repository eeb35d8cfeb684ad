"""The model PrePopulatedData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.address import Address


@define(kw_only=True, eq=False, repr=False)
class PrePopulatedData(Model):
    """What a checkout page knows of the buyer.

    Attributes:
        buyer_email: Email address. At most 256 characters.
        buyer_phone_number: Phone number. At most 17 characters.
        buyer_address: Address.
    """

    buyer_email: str | None = None
    buyer_phone_number: str | None = None
    buyer_address: Address | None = None
