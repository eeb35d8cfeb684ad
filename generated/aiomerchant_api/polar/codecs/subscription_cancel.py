"""The codec of SubscriptionCancel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.subscription_cancel import SubscriptionCancel


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCancel")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_customer_cancellation_reason, v_customer_cancellation_comment, v_cancel_at_period_end = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_customer_cancellation_reason, v_customer_cancellation_comment, v_cancel_at_period_end = _values(
            known
        )
    self: Any = new(SubscriptionCancel)
    self.customer_cancellation_reason = v_customer_cancellation_reason
    if v_customer_cancellation_reason.__class__ is not str and v_customer_cancellation_reason is not None:
        self.customer_cancellation_reason = mismatch(
            v_customer_cancellation_reason, at, "customer_cancellation_reason", "string"
        )
    self.customer_cancellation_comment = v_customer_cancellation_comment
    if v_customer_cancellation_comment.__class__ is not str and v_customer_cancellation_comment is not None:
        self.customer_cancellation_comment = mismatch(
            v_customer_cancellation_comment, at, "customer_cancellation_comment", "string"
        )
    self.cancel_at_period_end = v_cancel_at_period_end
    if v_cancel_at_period_end.__class__ is not bool:
        self.cancel_at_period_end = mismatch(v_cancel_at_period_end, at, "cancel_at_period_end", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_cancellation_reason": ("customer_cancellation_reason", False, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", False, refuse_float),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionCancel, _FIELDS)
