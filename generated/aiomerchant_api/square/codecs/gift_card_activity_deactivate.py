"""The codec of GiftCardActivityDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.gift_card_activity_deactivate import GiftCardActivityDeactivate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityDeactivate")
    get = data.get
    self: Any = new(GiftCardActivityDeactivate)
    self.reason = v = get("reason")
    if v.__class__ is not str:
        self.reason = mismatch(v, at, "reason", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reason": ("reason", False, plain),
}

encode = object_encoder(GiftCardActivityDeactivate, _FIELDS)
