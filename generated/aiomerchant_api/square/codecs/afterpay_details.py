"""The codec of AfterpayDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.afterpay_details import AfterpayDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AfterpayDetails")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_email_address = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email_address = _values(known)
    self: Any = new(AfterpayDetails)
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and v_email_address is not None:
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email_address": ("email_address", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AfterpayDetails, _FIELDS)
