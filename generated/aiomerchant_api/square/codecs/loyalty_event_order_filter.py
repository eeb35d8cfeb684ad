"""The codec of LoyaltyEventOrderFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.loyalty_event_order_filter import LoyaltyEventOrderFilter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventOrderFilter")
    get = data.get
    self: Any = new(LoyaltyEventOrderFilter)
    self.order_id = v = get("order_id")
    if v.__class__ is not str:
        self.order_id = mismatch(v, at, "order_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
}

encode = object_encoder(LoyaltyEventOrderFilter, _FIELDS)
