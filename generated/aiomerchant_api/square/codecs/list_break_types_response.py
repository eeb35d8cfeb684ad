"""The codec of ListBreakTypesResponse.

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
    plain,
)
from ..models.list_break_types_response import ListBreakTypesResponse

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListBreakTypesResponse")
    get = data.get
    self: Any = new(ListBreakTypesResponse)
    self.break_types = v = get("break_types")
    if v.__class__ is list:
        here = (at, "break_types[]")
        self.break_types = [decode_break_type(i, here) for i in v]
    elif v is not None or "break_types" in data:
        self.break_types = mismatch(v, at, "break_types", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    "break_types": ("break_types", False, encode_list_of(encode_later(__name__, "break_type"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListBreakTypesResponse, _FIELDS)
