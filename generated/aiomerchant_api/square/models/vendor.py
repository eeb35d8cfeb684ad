"""The model Vendor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.vendor_contact import VendorContact
    from ..models.vendor_status import VendorStatus


@define(kw_only=True, eq=False, repr=False)
class Vendor(Model):
    """Schema `Vendor`.

    Attributes:
        id: At most 100 characters.
        name: At most 100 characters.
        account_number: At most 100 characters.
        note: At most 4096 characters.
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    name: str | None = None
    address: Address | None = None
    contacts: list[VendorContact] | None = None
    account_number: str | None = None
    note: str | None = None
    version: int | None = None
    status: VendorStatus | None = None
