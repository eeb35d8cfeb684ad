"""The codec of CustomerCustomerSession.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.customer_customer_session import CustomerCustomerSession


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomerSession")
    get = data.get
    self: Any = new(CustomerCustomerSession)
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None or "return_url" not in data):
        self.return_url = mismatch(v, at, "return_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "expires_at": ("expires_at", False, plain),
    "return_url": ("return_url", True, plain),
}

encode = object_encoder(CustomerCustomerSession, _FIELDS)
