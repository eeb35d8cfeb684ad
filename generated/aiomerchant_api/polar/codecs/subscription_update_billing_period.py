"""The codec of SubscriptionUpdateBillingPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder

from ..models.subscription_update_billing_period import SubscriptionUpdateBillingPeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateBillingPeriod")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_current_billing_period_end = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_current_billing_period_end = _values(known)
    self: Any = new(SubscriptionUpdateBillingPeriod)
    self.current_billing_period_end = instant(v_current_billing_period_end, at, "current_billing_period_end")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "current_billing_period_end": ("current_billing_period_end", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdateBillingPeriod, _FIELDS)
