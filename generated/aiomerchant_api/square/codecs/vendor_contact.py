"""The codec of VendorContact.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.vendor_contact import VendorContact


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "VendorContact")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_name, v_email_address, v_phone_number, v_removed, v_ordinal = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_name, v_email_address, v_phone_number, v_removed, v_ordinal = _values(known)
    self: Any = new(VendorContact)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and v_email_address is not None:
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.removed = v_removed
    if v_removed.__class__ is not bool and v_removed is not None:
        self.removed = mismatch(v_removed, at, "removed", "boolean")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "phone_number": ("phone_number", False, refuse_float),
    "removed": ("removed", False, plain),
    "ordinal": ("ordinal", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(VendorContact, _FIELDS)
