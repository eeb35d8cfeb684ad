"""The codec of UpdatePaymentRequest.

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

from ..models.update_payment_request import UpdatePaymentRequest

decode_payment: Decode = decode_later(__name__, "payment", globals(), "decode_payment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdatePaymentRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_payment, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment, v_idempotency_key = _values(known)
    self: Any = new(UpdatePaymentRequest)
    self.payment = None if v_payment is None else decode_payment(v_payment, (at, "payment"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment": ("payment", False, encode_later(__name__, "payment")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdatePaymentRequest, _FIELDS)
