"""The codec of ListLoyaltyProgramsResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.list_loyalty_programs_response import ListLoyaltyProgramsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_program: Decode = decode_later(
    __name__, "loyalty_program", globals(), "decode_loyalty_program"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListLoyaltyProgramsResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_programs = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_programs = _values(known)
    self: Any = new(ListLoyaltyProgramsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_programs.__class__ is list:
        here = (at, "programs[]")
        self.programs = [decode_loyalty_program(item, here) for item in v_programs]
    elif v_programs is None and "programs" not in data:
        self.programs = None
    else:
        self.programs = mismatch(v_programs, at, "programs", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "programs": ("programs", False, encode_list_of(encode_later(__name__, "loyalty_program"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListLoyaltyProgramsResponse, _FIELDS)
