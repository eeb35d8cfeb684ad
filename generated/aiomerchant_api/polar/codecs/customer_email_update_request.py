"""The codec of CustomerEmailUpdateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_email_update_request import CustomerEmailUpdateRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerEmailUpdateRequest")
    get = data.get
    self: Any = new(CustomerEmailUpdateRequest)
    self.email = v = get("email")
    if v.__class__ is not str:
        self.email = mismatch(v, at, "email", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, plain),
}

encode = object_encoder(CustomerEmailUpdateRequest, _FIELDS)
