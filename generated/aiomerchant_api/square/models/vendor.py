"""The model Vendor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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

    id: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    address: Address | None = None
    contacts: list[VendorContact] | None = None
    account_number: str | None = None
    note: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    status: VendorStatus | None = None
