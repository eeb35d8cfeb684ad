"""The codec of UpdateBreakTypeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_break_type_request import UpdateBreakTypeRequest

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateBreakTypeRequest")
    get = data.get
    self: Any = new(UpdateBreakTypeRequest)
    self.break_type = decode_break_type(get("break_type"), (at, "break_type"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
}

encode = object_encoder(UpdateBreakTypeRequest, _FIELDS)
