"""The codec of CustomerPortalSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_portal_subscription_settings import CustomerPortalSubscriptionSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalSubscriptionSettings")
    get = data.get
    self: Any = new(CustomerPortalSubscriptionSettings)
    self.update_seats = v = get("update_seats")
    if v.__class__ is not bool:
        self.update_seats = mismatch(v, at, "update_seats", "boolean")
    self.update_plan = v = get("update_plan")
    if v.__class__ is not bool:
        self.update_plan = mismatch(v, at, "update_plan", "boolean")
    self.pause = v = get("pause")
    if v.__class__ is not bool and (v is not None or "pause" in data):
        self.pause = mismatch(v, at, "pause", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "update_seats": ("update_seats", False, plain),
    "update_plan": ("update_plan", False, plain),
    "pause": ("pause", False, plain),
}

encode = object_encoder(CustomerPortalSubscriptionSettings, _FIELDS)
