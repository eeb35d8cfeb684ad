"""The codec of LoyaltyProgramTerminology.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.loyalty_program_terminology import LoyaltyProgramTerminology


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramTerminology")
    get = data.get
    self: Any = new(LoyaltyProgramTerminology)
    self.one = v = get("one")
    if v.__class__ is not str:
        self.one = mismatch(v, at, "one", "string")
    self.other = v = get("other")
    if v.__class__ is not str:
        self.other = mismatch(v, at, "other", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "one": ("one", False, plain),
    "other": ("other", False, plain),
}

encode = object_encoder(LoyaltyProgramTerminology, _FIELDS)
