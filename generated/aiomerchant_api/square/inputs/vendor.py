"""A mapping given for Vendor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..inputs.vendor_contact import VendorContactDict
    from ..models.address import Address
    from ..models.vendor_contact import VendorContact
    from ..models.vendor_status import VendorStatus


class VendorDict(TypedDict, total=False):
    """Schema `Vendor` as a mapping by wire names."""

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
