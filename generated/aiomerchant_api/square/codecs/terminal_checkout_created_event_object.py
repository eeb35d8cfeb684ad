"""The codec of TerminalCheckoutCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.terminal_checkout_created_event_object import TerminalCheckoutCreatedEventObject

decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckoutCreatedEventObject")
    get = data.get
    self: Any = new(TerminalCheckoutCreatedEventObject)
    self.checkout = v = get("checkout")
    if v is not None:
        self.checkout = decode_terminal_checkout(v, (at, "checkout"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout": ("checkout", False, encode_later(__name__, "terminal_checkout")),
}

encode = object_encoder(TerminalCheckoutCreatedEventObject, _FIELDS)
