"""The codec of CustomerPortalUsageSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_portal_usage_settings import CustomerPortalUsageSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalUsageSettings")
    get = data.get
    self: Any = new(CustomerPortalUsageSettings)
    self.show = v = get("show")
    if v.__class__ is not bool:
        self.show = mismatch(v, at, "show", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "show": ("show", False, plain),
}

encode = object_encoder(CustomerPortalUsageSettings, _FIELDS)
