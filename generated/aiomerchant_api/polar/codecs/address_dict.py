"""The codec of AddressDict.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.address_dict import AddressDict


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AddressDict")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_line1, v_line2, v_postal_code, v_city, v_state, v_country = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_line1, v_line2, v_postal_code, v_city, v_state, v_country = _values(known)
    self: Any = new(AddressDict)
    self.line1 = v_line1
    if v_line1.__class__ is not str and not (v_line1 is None and "line1" not in data):
        self.line1 = mismatch(v_line1, at, "line1", "string")
    self.line2 = v_line2
    if v_line2.__class__ is not str and not (v_line2 is None and "line2" not in data):
        self.line2 = mismatch(v_line2, at, "line2", "string")
    self.postal_code = v_postal_code
    if v_postal_code.__class__ is not str and not (v_postal_code is None and "postal_code" not in data):
        self.postal_code = mismatch(v_postal_code, at, "postal_code", "string")
    self.city = v_city
    if v_city.__class__ is not str and not (v_city is None and "city" not in data):
        self.city = mismatch(v_city, at, "city", "string")
    self.state = v_state
    if v_state.__class__ is not str and not (v_state is None and "state" not in data):
        self.state = mismatch(v_state, at, "state", "string")
    self.country = v_country
    if v_country.__class__ is not str:
        self.country = mismatch(v_country, at, "country", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "line1": ("line1", False, refuse_float),
    "line2": ("line2", False, refuse_float),
    "postal_code": ("postal_code", False, refuse_float),
    "city": ("city", False, refuse_float),
    "state": ("state", False, refuse_float),
    "country": ("country", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AddressDict, _FIELDS)
