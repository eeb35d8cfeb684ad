"""The codec of CustomerPaymentMethodCreateRequiresActionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.customer_payment_method_create_requires_action_response import (
    CustomerPaymentMethodCreateRequiresActionResponse,
)

_decode_status = constant("requires_action")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreateRequiresActionResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_status, v_client_secret = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_status, v_client_secret = _values(known)
    self: Any = new(CustomerPaymentMethodCreateRequiresActionResponse)
    self.status = _decode_status(v_status, at, "status")
    self.client_secret = v_client_secret
    if v_client_secret.__class__ is not str:
        self.client_secret = mismatch(v_client_secret, at, "client_secret", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "client_secret": ("client_secret", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPaymentMethodCreateRequiresActionResponse, _FIELDS)
