"""The codec of CustomerEmailUpdateVerifyRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_email_update_verify_request import CustomerEmailUpdateVerifyRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerEmailUpdateVerifyRequest")
    get = data.get
    self: Any = new(CustomerEmailUpdateVerifyRequest)
    self.token = v = get("token")
    if v.__class__ is not str:
        self.token = mismatch(v, at, "token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "token": ("token", False, plain),
}

encode = object_encoder(CustomerEmailUpdateVerifyRequest, _FIELDS)
