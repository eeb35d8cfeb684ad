"""The model VendorContact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


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
