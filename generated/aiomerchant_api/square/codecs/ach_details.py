"""The codec of ACHDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.ach_details import ACHDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ACHDetails")
    get = data.get
    self: Any = new(ACHDetails)
    self.routing_number = v = get("routing_number")
    if v.__class__ is not str and (v is not None):
        self.routing_number = mismatch(v, at, "routing_number", "string")
    self.account_number_suffix = v = get("account_number_suffix")
    if v.__class__ is not str and (v is not None):
        self.account_number_suffix = mismatch(v, at, "account_number_suffix", "string")
    self.account_type = v = get("account_type")
    if v.__class__ is not str and (v is not None):
        self.account_type = mismatch(v, at, "account_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "routing_number": ("routing_number", False, plain),
    "account_number_suffix": ("account_number_suffix", False, plain),
    "account_type": ("account_type", False, plain),
}

encode = object_encoder(ACHDetails, _FIELDS)
