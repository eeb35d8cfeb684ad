"""The codec of LoyaltyProgramExpirationPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.loyalty_program_expiration_policy import LoyaltyProgramExpirationPolicy


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramExpirationPolicy")
    get = data.get
    self: Any = new(LoyaltyProgramExpirationPolicy)
    self.expiration_duration = v = get("expiration_duration")
    if v.__class__ is not str:
        self.expiration_duration = mismatch(v, at, "expiration_duration", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "expiration_duration": ("expiration_duration", False, plain),
}

encode = object_encoder(LoyaltyProgramExpirationPolicy, _FIELDS)
