"""The codec of LoyaltyProgramCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_program_created_event_object import LoyaltyProgramCreatedEventObject

decode_loyalty_program: Decode = decode_later(
    __name__, "loyalty_program", globals(), "decode_loyalty_program"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramCreatedEventObject")
    get = data.get
    self: Any = new(LoyaltyProgramCreatedEventObject)
    self.loyalty_program = v = get("loyalty_program")
    if v is not None:
        self.loyalty_program = decode_loyalty_program(v, (at, "loyalty_program"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program": ("loyalty_program", False, encode_later(__name__, "loyalty_program")),
}

encode = object_encoder(LoyaltyProgramCreatedEventObject, _FIELDS)
