"""The codec of ACHDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.ach_details import ACHDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ACHDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_routing_number, v_account_number_suffix, v_account_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_routing_number, v_account_number_suffix, v_account_type = _values(known)
    self: Any = new(ACHDetails)
    self.routing_number = v_routing_number
    if v_routing_number.__class__ is not str and v_routing_number is not None:
        self.routing_number = mismatch(v_routing_number, at, "routing_number", "string")
    self.account_number_suffix = v_account_number_suffix
    if v_account_number_suffix.__class__ is not str and v_account_number_suffix is not None:
        self.account_number_suffix = mismatch(v_account_number_suffix, at, "account_number_suffix", "string")
    self.account_type = v_account_type
    if v_account_type.__class__ is not str and v_account_type is not None:
        self.account_type = mismatch(v_account_type, at, "account_type", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "routing_number": ("routing_number", False, refuse_float),
    "account_number_suffix": ("account_number_suffix", False, refuse_float),
    "account_type": ("account_type", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ACHDetails, _FIELDS)
