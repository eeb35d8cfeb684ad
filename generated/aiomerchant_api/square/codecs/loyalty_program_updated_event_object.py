"""The codec of LoyaltyProgramUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.loyalty_program_updated_event_object import LoyaltyProgramUpdatedEventObject

decode_loyalty_program: Decode = decode_later(
    __name__, "loyalty_program", globals(), "decode_loyalty_program"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_loyalty_program = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_program = _values(known)
    self: Any = new(LoyaltyProgramUpdatedEventObject)
    self.loyalty_program = (
        None
        if v_loyalty_program is None
        else decode_loyalty_program(v_loyalty_program, (at, "loyalty_program"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program": ("loyalty_program", False, encode_later(__name__, "loyalty_program")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramUpdatedEventObject, _FIELDS)
