"""The codec of TerminalRefundCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.terminal_refund_created_event_object import TerminalRefundCreatedEventObject

decode_terminal_refund: Decode = decode_later(
    __name__, "terminal_refund", globals(), "decode_terminal_refund"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalRefundCreatedEventObject")
    get = data.get
    self: Any = new(TerminalRefundCreatedEventObject)
    self.refund = v = get("refund")
    if v is not None:
        self.refund = decode_terminal_refund(v, (at, "refund"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "refund": ("refund", False, encode_later(__name__, "terminal_refund")),
}

encode = object_encoder(TerminalRefundCreatedEventObject, _FIELDS)
