"""The codec of ListPayoutsResponse.

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
    plain,
)
from ..models.list_payouts_response import ListPayoutsResponse

decode_payout: Decode = decode_later(__name__, "payout", globals(), "decode_payout")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListPayoutsResponse")
    get = data.get
    self: Any = new(ListPayoutsResponse)
    self.payouts = v = get("payouts")
    if v.__class__ is list:
        here = (at, "payouts[]")
        self.payouts = [decode_payout(i, here) for i in v]
    elif v is not None or "payouts" in data:
        self.payouts = mismatch(v, at, "payouts", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payouts": ("payouts", False, encode_list_of(encode_later(__name__, "payout"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListPayoutsResponse, _FIELDS)
