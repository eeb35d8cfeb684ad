"""The codec of VendorContact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.vendor_contact import VendorContact


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "VendorContact")
    get = data.get
    self: Any = new(VendorContact)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None):
        self.email_address = mismatch(v, at, "email_address", "string")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.removed = v = get("removed")
    if v.__class__ is not bool and (v is not None):
        self.removed = mismatch(v, at, "removed", "boolean")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int:
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "email_address": ("email_address", False, plain),
    "phone_number": ("phone_number", False, plain),
    "removed": ("removed", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
}

encode = object_encoder(VendorContact, _FIELDS)
