"""The codec of UpdateWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_webhook_subscription_request import UpdateWebhookSubscriptionRequest

decode_webhook_subscription: Decode = decode_later(
    __name__, "webhook_subscription", globals(), "decode_webhook_subscription"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWebhookSubscriptionRequest")
    get = data.get
    self: Any = new(UpdateWebhookSubscriptionRequest)
    self.subscription = v = get("subscription")
    if v is not None:
        self.subscription = decode_webhook_subscription(v, (at, "subscription"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription": ("subscription", False, encode_later(__name__, "webhook_subscription")),
}

encode = object_encoder(UpdateWebhookSubscriptionRequest, _FIELDS)
