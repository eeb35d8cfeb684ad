"""The codec of ResumeSubscriptionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_subscription, v_actions = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_subscription, v_actions = _values(known)
    self: Any = new(ResumeSubscriptionResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.subscription = (
        None
        if v_subscription is None and "subscription" not in data
        else decode_subscription(v_subscription, (at, "subscription"))
    )
    if v_actions.__class__ is list:
        here = (at, "actions[]")
        self.actions = [decode_subscription_action(item, here) for item in v_actions]
    elif v_actions is None and "actions" not in data:
        self.actions = None
    else:
        self.actions = mismatch(v_actions, at, "actions", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "subscription": ("subscription", False, encode_later(__name__, "subscription")),
    "actions": ("actions", False, encode_list_of(encode_later(__name__, "subscription_action"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ResumeSubscriptionResponse, _FIELDS)
