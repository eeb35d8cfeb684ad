"""The codec of TerminalRefundQueryFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.terminal_refund_query_filter import TerminalRefundQueryFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalRefundQueryFilter")
    get = data.get
    self: Any = new(TerminalRefundQueryFilter)
    self.device_id = v = get("device_id")
    if v.__class__ is not str and (v is not None):
        self.device_id = mismatch(v, at, "device_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = decode_time_range(v, (at, "created_at"))
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "device_id": ("device_id", False, plain),
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
    "status": ("status", False, plain),
}

encode = object_encoder(TerminalRefundQueryFilter, _FIELDS)
