"""The codec of BulkSwapPlanResponse.

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
    refuse_float,
)
from ..models.bulk_swap_plan_response import BulkSwapPlanResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkSwapPlanResponse")
    get = data.get
    self: Any = new(BulkSwapPlanResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.affected_subscriptions = v = get("affected_subscriptions")
    if v.__class__ is not int and (v is not None or "affected_subscriptions" in data):
        self.affected_subscriptions = mismatch(v, at, "affected_subscriptions", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "affected_subscriptions": ("affected_subscriptions", False, refuse_float),
}

encode = object_encoder(BulkSwapPlanResponse, _FIELDS)
