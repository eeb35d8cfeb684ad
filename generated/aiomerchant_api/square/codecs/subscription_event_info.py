"""The codec of SubscriptionEventInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.subscription_event_info import SubscriptionEventInfo


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionEventInfo")
    get = data.get
    self: Any = new(SubscriptionEventInfo)
    self.detail = v = get("detail")
    if v.__class__ is not str and (v is not None):
        self.detail = mismatch(v, at, "detail", "string")
    self.code = v = get("code")
    if v.__class__ is not str and (v is not None):
        self.code = mismatch(v, at, "code", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "detail": ("detail", False, plain),
    "code": ("code", False, plain),
}

encode = object_encoder(SubscriptionEventInfo, _FIELDS)
