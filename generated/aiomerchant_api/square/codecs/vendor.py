"""The codec of Vendor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.vendor import Vendor

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_vendor_contact: Decode = decode_later(__name__, "vendor_contact", globals(), "decode_vendor_contact")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Vendor")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_name,
            v_address,
            v_contacts,
            v_account_number,
            v_note,
            v_version,
            v_status,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_updated_at,
            v_name,
            v_address,
            v_contacts,
            v_account_number,
            v_note,
            v_version,
            v_status,
        ) = _values(known)
    self: Any = new(Vendor)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.address = None if v_address is None else decode_address(v_address, (at, "address"))
    if v_contacts.__class__ is list:
        here = (at, "contacts[]")
        self.contacts = [decode_vendor_contact(item, here) for item in v_contacts]
    elif v_contacts is None:
        self.contacts = None
    else:
        self.contacts = mismatch(v_contacts, at, "contacts", "array")
    self.account_number = v_account_number
    if v_account_number.__class__ is not str and v_account_number is not None:
        self.account_number = mismatch(v_account_number, at, "account_number", "string")
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "name": ("name", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
    "contacts": ("contacts", False, encode_list_of(encode_later(__name__, "vendor_contact"))),
    "account_number": ("account_number", False, refuse_float),
    "note": ("note", False, refuse_float),
    "version": ("version", False, whole),
    "status": ("status", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Vendor, _FIELDS)
