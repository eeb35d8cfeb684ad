"""The codec of CustomerPortalCustomerSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_portal_customer_settings import CustomerPortalCustomerSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalCustomerSettings")
    get = data.get
    self: Any = new(CustomerPortalCustomerSettings)
    self.allow_email_change = v = get("allow_email_change")
    if v.__class__ is not bool and (v is not None or "allow_email_change" in data):
        self.allow_email_change = mismatch(v, at, "allow_email_change", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_email_change": ("allow_email_change", False, plain),
}

encode = object_encoder(CustomerPortalCustomerSettings, _FIELDS)
