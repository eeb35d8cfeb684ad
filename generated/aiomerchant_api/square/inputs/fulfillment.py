"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..models.address import Address


class FulfillmentRecipientDict(TypedDict, total=False):
    customer_id: str | Null | None
    display_name: str | Null | None
    email_address: str | Null | None
    phone_number: str | Null | None
    address: Address | AddressDict | Null | None
