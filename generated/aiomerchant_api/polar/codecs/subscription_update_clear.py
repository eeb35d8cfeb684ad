"""The codec of SubscriptionUpdateClear.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.subscription_update_clear import SubscriptionUpdateClear


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateClear")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_pending_update = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_pending_update = _values(known)
    self: Any = new(SubscriptionUpdateClear)
    if v_pending_update is None and "pending_update" not in data:
        mismatch(None, at, "pending_update", "any value")
    self.pending_update = v_pending_update
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pending_update": ("pending_update", True, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdateClear, _FIELDS)
