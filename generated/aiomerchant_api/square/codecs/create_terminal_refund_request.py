"""The codec of CreateTerminalRefundRequest.

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

from ..models.create_terminal_refund_request import CreateTerminalRefundRequest

decode_terminal_refund: Decode = decode_later(
    __name__, "terminal_refund", globals(), "decode_terminal_refund"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTerminalRefundRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_refund = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_refund = _values(known)
    self: Any = new(CreateTerminalRefundRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.refund = (
        None
        if v_refund is None and "refund" not in data
        else decode_terminal_refund(v_refund, (at, "refund"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "refund": ("refund", False, encode_later(__name__, "terminal_refund")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateTerminalRefundRequest, _FIELDS)
