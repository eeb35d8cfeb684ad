"""The codec of GiftCardActivityDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.gift_card_activity_deactivate import GiftCardActivityDeactivate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityDeactivate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_reason = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_reason = _values(known)
    self: Any = new(GiftCardActivityDeactivate)
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reason": ("reason", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityDeactivate, _FIELDS)
