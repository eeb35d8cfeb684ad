"""The codec of PaymentCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.payment_created_event_object import PaymentCreatedEventObject

decode_payment: Decode = decode_later(__name__, "payment", globals(), "decode_payment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentCreatedEventObject")
    get = data.get
    self: Any = new(PaymentCreatedEventObject)
    self.payment = v = get("payment")
    if v is not None:
        self.payment = decode_payment(v, (at, "payment"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment": ("payment", False, encode_later(__name__, "payment")),
}

encode = object_encoder(PaymentCreatedEventObject, _FIELDS)
