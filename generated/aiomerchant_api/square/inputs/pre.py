"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..models.address import Address


class PrePopulatedDataDict(TypedDict, total=False):
    buyer_email: str | Null | None
    buyer_phone_number: str | Null | None
    buyer_address: Address | AddressDict | Null | None
