"""The codec of DismissTerminalRefundResponse.

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
from ..models.dismiss_terminal_refund_response import DismissTerminalRefundResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_terminal_refund: Decode = decode_later(
    __name__, "terminal_refund", globals(), "decode_terminal_refund"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DismissTerminalRefundResponse")
    get = data.get
    self: Any = new(DismissTerminalRefundResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.refund = v = get("refund")
    if v is not None or "refund" in data:
        self.refund = decode_terminal_refund(v, (at, "refund"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "refund": ("refund", False, encode_later(__name__, "terminal_refund")),
}

encode = object_encoder(DismissTerminalRefundResponse, _FIELDS)
