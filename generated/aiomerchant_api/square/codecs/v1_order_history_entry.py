"""The codec of V1OrderHistoryEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, plain

from ..models.v1_order_history_entry import V1OrderHistoryEntry


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1OrderHistoryEntry")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_action, v_created_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_action, v_created_at = _values(known)
    self: Any = new(V1OrderHistoryEntry)
    self.action = v_action
    if v_action.__class__ is not str and v_action is not None:
        self.action = mismatch(v_action, at, "action", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, plain),
    "created_at": ("created_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(V1OrderHistoryEntry, _FIELDS)
