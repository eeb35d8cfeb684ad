"""The codec of TestWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.test_webhook_subscription_request import TestWebhookSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TestWebhookSubscriptionRequest")
    get = data.get
    self: Any = new(TestWebhookSubscriptionRequest)
    self.event_type = v = get("event_type")
    if v.__class__ is not str and (v is not None):
        self.event_type = mismatch(v, at, "event_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_type": ("event_type", False, plain),
}

encode = object_encoder(TestWebhookSubscriptionRequest, _FIELDS)
