"""The codec of CustomerPaymentMethodCreateSucceededResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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

_status = constant("succeeded")
decode_customer_payment_method: Decode = decode_later(
    __name__, "customer_payment_method", globals(), "decode_customer_payment_method"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreateSucceededResponse")
    get = data.get
    self: Any = new(CustomerPaymentMethodCreateSucceededResponse)
    self.status = _status(get("status"), at, "status")
    self.payment_method = decode_customer_payment_method(get("payment_method"), (at, "payment_method"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "payment_method": ("payment_method", False, encode_later(__name__, "customer_payment_method")),
}

encode = object_encoder(CustomerPaymentMethodCreateSucceededResponse, _FIELDS)
