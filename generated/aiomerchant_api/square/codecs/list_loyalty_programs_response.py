"""The codec of ListLoyaltyProgramsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
    get = data.get
    self: Any = new(ListLoyaltyProgramsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.programs = v = get("programs")
    if v.__class__ is list:
        here = (at, "programs[]")
        self.programs = [decode_loyalty_program(i, here) for i in v]
    elif v is not None or "programs" in data:
        self.programs = mismatch(v, at, "programs", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "programs": ("programs", False, encode_list_of(encode_later(__name__, "loyalty_program"))),
}

encode = object_encoder(ListLoyaltyProgramsResponse, _FIELDS)
