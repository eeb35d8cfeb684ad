"""The codec of BenefitGrantError.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_error import BenefitGrantError


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantError")
    get = data.get
    self: Any = new(BenefitGrantError)
    self.message = v = get("message")
    if v.__class__ is not str:
        self.message = mismatch(v, at, "message", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.timestamp = v = get("timestamp")
    if v.__class__ is not str:
        self.timestamp = mismatch(v, at, "timestamp", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "message": ("message", False, plain),
    "type": ("type", False, plain),
    "timestamp": ("timestamp", False, plain),
}

encode = object_encoder(BenefitGrantError, _FIELDS)
