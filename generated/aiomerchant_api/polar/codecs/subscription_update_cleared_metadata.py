"""The codec of SubscriptionUpdateClearedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.subscription_update_cleared_metadata import SubscriptionUpdateClearedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateClearedMetadata")
    get = data.get
    self: Any = new(SubscriptionUpdateClearedMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
}

encode = object_encoder(SubscriptionUpdateClearedMetadata, _FIELDS)
