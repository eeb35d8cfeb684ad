"""The codec of CreateBreakTypeResponse.

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
from ..models.create_break_type_response import CreateBreakTypeResponse

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateBreakTypeResponse")
    get = data.get
    self: Any = new(CreateBreakTypeResponse)
    self.break_type = v = get("break_type")
    if v is not None or "break_type" in data:
        self.break_type = decode_break_type(v, (at, "break_type"))
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CreateBreakTypeResponse, _FIELDS)
