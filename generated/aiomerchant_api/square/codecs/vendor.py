"""The codec of Vendor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.vendor import Vendor

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_vendor_contact: Decode = decode_later(__name__, "vendor_contact", globals(), "decode_vendor_contact")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Vendor")
    get = data.get
    self: Any = new(Vendor)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_address(v, (at, "address"))
    self.contacts = v = get("contacts")
    if v.__class__ is list:
        here = (at, "contacts[]")
        self.contacts = [decode_vendor_contact(i, here) for i in v]
    elif v is not None:
        self.contacts = mismatch(v, at, "contacts", "array")
    self.account_number = v = get("account_number")
    if v.__class__ is not str and (v is not None):
        self.account_number = mismatch(v, at, "account_number", "string")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None):
        self.note = mismatch(v, at, "note", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "name": ("name", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
    "contacts": ("contacts", False, encode_list_of(encode_later(__name__, "vendor_contact"))),
    "account_number": ("account_number", False, plain),
    "note": ("note", False, plain),
    "version": ("version", False, refuse_float),
    "status": ("status", False, plain),
}

encode = object_encoder(Vendor, _FIELDS)
