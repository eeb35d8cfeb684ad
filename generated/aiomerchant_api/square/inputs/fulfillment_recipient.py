"""Mappings given for FulfillmentRecipient. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.address import AddressDict
    from ..models.address import Address


class FulfillmentRecipientDict(TypedDict, total=False):
    customer_id: str | None
    display_name: str | None
    email_address: str | None
    phone_number: str | None
    address: Address | AddressDict | None
