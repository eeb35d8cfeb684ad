"""The codec of AfterpayDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.afterpay_details import AfterpayDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AfterpayDetails")
    get = data.get
    self: Any = new(AfterpayDetails)
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None):
        self.email_address = mismatch(v, at, "email_address", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email_address": ("email_address", False, plain),
}

encode = object_encoder(AfterpayDetails, _FIELDS)
