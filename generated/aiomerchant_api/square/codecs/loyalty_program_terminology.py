"""The codec of LoyaltyProgramTerminology.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.loyalty_program_terminology import LoyaltyProgramTerminology


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramTerminology")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_one, v_other = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_one, v_other = _values(known)
    self: Any = new(LoyaltyProgramTerminology)
    self.one = v_one
    if v_one.__class__ is not str:
        self.one = mismatch(v_one, at, "one", "string")
    self.other = v_other
    if v_other.__class__ is not str:
        self.other = mismatch(v_other, at, "other", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "one": ("one", False, refuse_float),
    "other": ("other", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramTerminology, _FIELDS)
