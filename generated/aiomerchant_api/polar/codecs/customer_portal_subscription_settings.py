"""The codec of CustomerPortalSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_portal_subscription_settings import CustomerPortalSubscriptionSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalSubscriptionSettings")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_update_seats, v_update_plan, v_pause = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_update_seats, v_update_plan, v_pause = _values(known)
    self: Any = new(CustomerPortalSubscriptionSettings)
    self.update_seats = v_update_seats
    if v_update_seats.__class__ is not bool:
        self.update_seats = mismatch(v_update_seats, at, "update_seats", "boolean")
    self.update_plan = v_update_plan
    if v_update_plan.__class__ is not bool:
        self.update_plan = mismatch(v_update_plan, at, "update_plan", "boolean")
    self.pause = v_pause
    if v_pause.__class__ is not bool and not (v_pause is None and "pause" not in data):
        self.pause = mismatch(v_pause, at, "pause", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "update_seats": ("update_seats", False, plain),
    "update_plan": ("update_plan", False, plain),
    "pause": ("pause", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalSubscriptionSettings, _FIELDS)
