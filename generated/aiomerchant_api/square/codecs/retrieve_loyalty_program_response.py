"""The codec of RetrieveLoyaltyProgramResponse.

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
from ..models.retrieve_loyalty_program_response import RetrieveLoyaltyProgramResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_program: Decode = decode_later(
    __name__, "loyalty_program", globals(), "decode_loyalty_program"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveLoyaltyProgramResponse")
    get = data.get
    self: Any = new(RetrieveLoyaltyProgramResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.program = v = get("program")
    if v is not None or "program" in data:
        self.program = decode_loyalty_program(v, (at, "program"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "program": ("program", False, encode_later(__name__, "loyalty_program")),
}

encode = object_encoder(RetrieveLoyaltyProgramResponse, _FIELDS)
