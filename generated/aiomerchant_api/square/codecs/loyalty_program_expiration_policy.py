"""The codec of LoyaltyProgramExpirationPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.loyalty_program_expiration_policy import LoyaltyProgramExpirationPolicy


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramExpirationPolicy")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_expiration_duration = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_expiration_duration = _values(known)
    self: Any = new(LoyaltyProgramExpirationPolicy)
    self.expiration_duration = v_expiration_duration
    if v_expiration_duration.__class__ is not str:
        self.expiration_duration = mismatch(v_expiration_duration, at, "expiration_duration", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "expiration_duration": ("expiration_duration", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramExpirationPolicy, _FIELDS)
