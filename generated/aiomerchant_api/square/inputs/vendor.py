"""Mappings given for Vendor, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.address import AddressDict
    from ..models.address import Address
    from ..models.enums import VendorStatus
    from ..models.vendor import VendorContact


class VendorDict(TypedDict, total=False):
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    name: str | None
    address: Address | AddressDict | None
    contacts: Sequence[VendorContact | VendorContactDict] | None
    account_number: str | None
    note: str | None
    version: int | None
    status: VendorStatus | None


class VendorContactDict(TypedDict, total=False):
    id: str | None
    name: str | None
    email_address: str | None
    phone_number: str | None
    removed: bool | None
    ordinal: Required[int]
