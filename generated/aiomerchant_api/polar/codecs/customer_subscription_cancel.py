"""The codec of CustomerSubscriptionCancel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.customer_subscription_cancel import CustomerSubscriptionCancel


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionCancel")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_cancel_at_period_end, v_cancellation_reason, v_cancellation_comment = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_cancel_at_period_end, v_cancellation_reason, v_cancellation_comment = _values(known)
    self: Any = new(CustomerSubscriptionCancel)
    self.cancel_at_period_end = v_cancel_at_period_end
    if v_cancel_at_period_end.__class__ is not bool and v_cancel_at_period_end is not None:
        self.cancel_at_period_end = mismatch(v_cancel_at_period_end, at, "cancel_at_period_end", "boolean")
    self.cancellation_reason = v_cancellation_reason
    if v_cancellation_reason.__class__ is not str and v_cancellation_reason is not None:
        self.cancellation_reason = mismatch(v_cancellation_reason, at, "cancellation_reason", "string")
    self.cancellation_comment = v_cancellation_comment
    if v_cancellation_comment.__class__ is not str and v_cancellation_comment is not None:
        self.cancellation_comment = mismatch(v_cancellation_comment, at, "cancellation_comment", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "cancellation_reason": ("cancellation_reason", False, plain),
    "cancellation_comment": ("cancellation_comment", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSubscriptionCancel, _FIELDS)
