"""A mapping given for VendorContact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class VendorContactDict(TypedDict, total=False):
    """Schema `VendorContact` as a mapping by wire names."""

    id: str | None
    name: str | None
    email_address: str | None
    phone_number: str | None
    removed: bool | None
    ordinal: Required[int]
