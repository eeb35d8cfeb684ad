"""The codec of ResumeSubscriptionResponse.

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
from ..models.resume_subscription_response import ResumeSubscriptionResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_subscription: Decode = decode_later(__name__, "subscription", globals(), "decode_subscription")
decode_subscription_action: Decode = decode_later(
    __name__, "subscription_action", globals(), "decode_subscription_action"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ResumeSubscriptionResponse")
    get = data.get
    self: Any = new(ResumeSubscriptionResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.subscription = v = get("subscription")
    if v is not None or "subscription" in data:
        self.subscription = decode_subscription(v, (at, "subscription"))
    self.actions = v = get("actions")
    if v.__class__ is list:
        here = (at, "actions[]")
        self.actions = [decode_subscription_action(i, here) for i in v]
    elif v is not None or "actions" in data:
        self.actions = mismatch(v, at, "actions", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "subscription": ("subscription", False, encode_later(__name__, "subscription")),
    "actions": ("actions", False, encode_list_of(encode_later(__name__, "subscription_action"))),
}

encode = object_encoder(ResumeSubscriptionResponse, _FIELDS)
