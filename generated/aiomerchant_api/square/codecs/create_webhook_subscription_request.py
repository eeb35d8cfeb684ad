"""The codec of CreateWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_webhook_subscription_request import CreateWebhookSubscriptionRequest

decode_webhook_subscription: Decode = decode_later(
    __name__, "webhook_subscription", globals(), "decode_webhook_subscription"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateWebhookSubscriptionRequest")
    get = data.get
    self: Any = new(CreateWebhookSubscriptionRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.subscription = decode_webhook_subscription(get("subscription"), (at, "subscription"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "subscription": ("subscription", False, encode_later(__name__, "webhook_subscription")),
}

encode = object_encoder(CreateWebhookSubscriptionRequest, _FIELDS)
