"""The codec of CashAppDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.cash_app_details import CashAppDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashAppDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_buyer_full_name, v_buyer_country_code, v_buyer_cashtag = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_buyer_full_name, v_buyer_country_code, v_buyer_cashtag = _values(known)
    self: Any = new(CashAppDetails)
    self.buyer_full_name = v_buyer_full_name
    if v_buyer_full_name.__class__ is not str and v_buyer_full_name is not None:
        self.buyer_full_name = mismatch(v_buyer_full_name, at, "buyer_full_name", "string")
    self.buyer_country_code = v_buyer_country_code
    if v_buyer_country_code.__class__ is not str and v_buyer_country_code is not None:
        self.buyer_country_code = mismatch(v_buyer_country_code, at, "buyer_country_code", "string")
    self.buyer_cashtag = v_buyer_cashtag
    if v_buyer_cashtag.__class__ is not str and not (v_buyer_cashtag is None and "buyer_cashtag" not in data):
        self.buyer_cashtag = mismatch(v_buyer_cashtag, at, "buyer_cashtag", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buyer_full_name": ("buyer_full_name", False, refuse_float),
    "buyer_country_code": ("buyer_country_code", False, refuse_float),
    "buyer_cashtag": ("buyer_cashtag", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CashAppDetails, _FIELDS)
