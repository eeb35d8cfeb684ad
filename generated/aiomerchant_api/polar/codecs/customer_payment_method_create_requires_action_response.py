"""The codec of CustomerPaymentMethodCreateRequiresActionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.customer_payment_method_create_requires_action_response import (
    CustomerPaymentMethodCreateRequiresActionResponse,
)

_status = constant("requires_action")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPaymentMethodCreateRequiresActionResponse")
    get = data.get
    self: Any = new(CustomerPaymentMethodCreateRequiresActionResponse)
    self.status = _status(get("status"), at, "status")
    self.client_secret = v = get("client_secret")
    if v.__class__ is not str:
        self.client_secret = mismatch(v, at, "client_secret", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "client_secret": ("client_secret", False, plain),
}

encode = object_encoder(CustomerPaymentMethodCreateRequiresActionResponse, _FIELDS)
