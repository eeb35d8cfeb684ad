"""The codec of CompletePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.complete_payment_request import CompletePaymentRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CompletePaymentRequest")
    get = data.get
    self: Any = new(CompletePaymentRequest)
    self.version_token = v = get("version_token")
    if v.__class__ is not str and (v is not None):
        self.version_token = mismatch(v, at, "version_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version_token": ("version_token", False, plain),
}

encode = object_encoder(CompletePaymentRequest, _FIELDS)
