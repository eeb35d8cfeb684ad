"""The codec of CustomerPreferences.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_preferences import CustomerPreferences


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPreferences")
    get = data.get
    self: Any = new(CustomerPreferences)
    self.email_unsubscribed = v = get("email_unsubscribed")
    if v.__class__ is not bool and (v is not None):
        self.email_unsubscribed = mismatch(v, at, "email_unsubscribed", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email_unsubscribed": ("email_unsubscribed", False, plain),
}

encode = object_encoder(CustomerPreferences, _FIELDS)
