"""The codec of CustomerPaymentMethodCreateSucceededResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
)

from ..models.customer_payment_method_create_succeeded_response import (
    CustomerPaymentMethodCreateSucceededResponse,
)

_decode_status = constant("succeeded")
decode_customer_payment_method: Decode = decode_later(
    __name__, "customer_payment_method", globals(), "decode_customer_payment_method"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreateSucceededResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_status, v_payment_method = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_status, v_payment_method = _values(known)
    self: Any = new(CustomerPaymentMethodCreateSucceededResponse)
    self.status = _decode_status(v_status, at, "status")
    self.payment_method = decode_customer_payment_method(v_payment_method, (at, "payment_method"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "payment_method": ("payment_method", False, encode_later(__name__, "customer_payment_method")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPaymentMethodCreateSucceededResponse, _FIELDS)
