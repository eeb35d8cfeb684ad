"""The codec of BulkSwapPlanResponse.

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
    whole,
)

from ..models.bulk_swap_plan_response import BulkSwapPlanResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkSwapPlanResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_affected_subscriptions = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_affected_subscriptions = _values(known)
    self: Any = new(BulkSwapPlanResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.affected_subscriptions = v_affected_subscriptions
    if v_affected_subscriptions.__class__ is not int and not (
        v_affected_subscriptions is None and "affected_subscriptions" not in data
    ):
        self.affected_subscriptions = mismatch(
            v_affected_subscriptions, at, "affected_subscriptions", "integer"
        )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "affected_subscriptions": ("affected_subscriptions", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkSwapPlanResponse, _FIELDS)
