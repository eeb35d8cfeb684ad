"""The codec of CustomerSubscriptionUpdateClear.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_subscription_update_clear import CustomerSubscriptionUpdateClear


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionUpdateClear")
    get = data.get
    self: Any = new(CustomerSubscriptionUpdateClear)
    self.pending_update = v = get("pending_update")
    if v is None and "pending_update" not in data:
        mismatch(v, at, "pending_update", "any value")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pending_update": ("pending_update", True, plain),
}

encode = object_encoder(CustomerSubscriptionUpdateClear, _FIELDS)
