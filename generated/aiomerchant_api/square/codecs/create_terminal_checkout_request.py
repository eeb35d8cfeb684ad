"""The codec of CreateTerminalCheckoutRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_terminal_checkout_request import CreateTerminalCheckoutRequest

decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTerminalCheckoutRequest")
    get = data.get
    self: Any = new(CreateTerminalCheckoutRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.checkout = decode_terminal_checkout(get("checkout"), (at, "checkout"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "checkout": ("checkout", False, encode_later(__name__, "terminal_checkout")),
}

encode = object_encoder(CreateTerminalCheckoutRequest, _FIELDS)
