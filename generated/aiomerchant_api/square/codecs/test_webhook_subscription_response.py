"""The codec of TestWebhookSubscriptionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.test_webhook_subscription_response import TestWebhookSubscriptionResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_subscription_test_result: Decode = decode_later(
    __name__, "subscription_test_result", globals(), "decode_subscription_test_result"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TestWebhookSubscriptionResponse")
    get = data.get
    self: Any = new(TestWebhookSubscriptionResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.subscription_test_result = v = get("subscription_test_result")
    if v is not None or "subscription_test_result" in data:
        self.subscription_test_result = decode_subscription_test_result(v, (at, "subscription_test_result"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "subscription_test_result": (
        "subscription_test_result",
        False,
        encode_later(__name__, "subscription_test_result"),
    ),
}

encode = object_encoder(TestWebhookSubscriptionResponse, _FIELDS)
