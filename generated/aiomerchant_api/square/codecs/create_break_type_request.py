"""The codec of CreateBreakTypeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_break_type_request import CreateBreakTypeRequest

decode_break_type: Decode = decode_later(__name__, "break_type", globals(), "decode_break_type")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateBreakTypeRequest")
    get = data.get
    self: Any = new(CreateBreakTypeRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.break_type = decode_break_type(get("break_type"), (at, "break_type"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "break_type": ("break_type", False, encode_later(__name__, "break_type")),
}

encode = object_encoder(CreateBreakTypeRequest, _FIELDS)
