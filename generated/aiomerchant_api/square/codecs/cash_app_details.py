"""The codec of CashAppDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.cash_app_details import CashAppDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashAppDetails")
    get = data.get
    self: Any = new(CashAppDetails)
    self.buyer_full_name = v = get("buyer_full_name")
    if v.__class__ is not str and (v is not None):
        self.buyer_full_name = mismatch(v, at, "buyer_full_name", "string")
    self.buyer_country_code = v = get("buyer_country_code")
    if v.__class__ is not str and (v is not None):
        self.buyer_country_code = mismatch(v, at, "buyer_country_code", "string")
    self.buyer_cashtag = v = get("buyer_cashtag")
    if v.__class__ is not str and (v is not None or "buyer_cashtag" in data):
        self.buyer_cashtag = mismatch(v, at, "buyer_cashtag", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buyer_full_name": ("buyer_full_name", False, plain),
    "buyer_country_code": ("buyer_country_code", False, plain),
    "buyer_cashtag": ("buyer_cashtag", False, plain),
}

encode = object_encoder(CashAppDetails, _FIELDS)
