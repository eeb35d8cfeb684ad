"""The codec of TestWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.test_webhook_subscription_request import TestWebhookSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TestWebhookSubscriptionRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_event_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_event_type = _values(known)
    self: Any = new(TestWebhookSubscriptionRequest)
    self.event_type = v_event_type
    if v_event_type.__class__ is not str and v_event_type is not None:
        self.event_type = mismatch(v_event_type, at, "event_type", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_type": ("event_type", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TestWebhookSubscriptionRequest, _FIELDS)
