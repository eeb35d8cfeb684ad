"""The codec of V1OrderHistoryEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.v1_order_history_entry import V1OrderHistoryEntry


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1OrderHistoryEntry")
    get = data.get
    self: Any = new(V1OrderHistoryEntry)
    self.action = v = get("action")
    if v.__class__ is not str and (v is not None):
        self.action = mismatch(v, at, "action", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, plain),
    "created_at": ("created_at", False, plain),
}

encode = object_encoder(V1OrderHistoryEntry, _FIELDS)
