"""The model Vendor, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import VendorStatus


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


@define(kw_only=True, eq=False, repr=False)
class VendorContact(Model):
    """Schema `VendorContact`.

    Attributes:
        id: At most 100 characters.
        name: At most 255 characters.
        email_address: At most 255 characters.
        phone_number: At most 255 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    email_address: str | None = None
    phone_number: str | None = None
    removed: bool | None = None
    ordinal: int
