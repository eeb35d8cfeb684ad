"""The codec of CreateTerminalCheckoutRequest.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.create_terminal_checkout_request import CreateTerminalCheckoutRequest

decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTerminalCheckoutRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_checkout = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_checkout = _values(known)
    self: Any = new(CreateTerminalCheckoutRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.checkout = decode_terminal_checkout(v_checkout, (at, "checkout"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "checkout": ("checkout", False, encode_later(__name__, "terminal_checkout")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateTerminalCheckoutRequest, _FIELDS)
