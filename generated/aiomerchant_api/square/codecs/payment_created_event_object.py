"""The codec of PaymentCreatedEventObject.

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
)

from ..models.payment_created_event_object import PaymentCreatedEventObject

decode_payment: Decode = decode_later(__name__, "payment", globals(), "decode_payment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payment = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment = _values(known)
    self: Any = new(PaymentCreatedEventObject)
    self.payment = None if v_payment is None else decode_payment(v_payment, (at, "payment"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment": ("payment", False, encode_later(__name__, "payment")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentCreatedEventObject, _FIELDS)
