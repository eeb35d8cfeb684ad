"""The codec of LoyaltyAccountMapping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, refuse_float

from ..models.loyalty_account_mapping import LoyaltyAccountMapping


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountMapping")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_id, v_created_at, v_phone_number = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_created_at, v_phone_number = _values(known)
    self: Any = new(LoyaltyAccountMapping)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "phone_number": ("phone_number", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyAccountMapping, _FIELDS)
