"""The codec of CheckoutLocationSettingsPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.checkout_location_settings_policy import CheckoutLocationSettingsPolicy


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutLocationSettingsPolicy")
    get = data.get
    self: Any = new(CheckoutLocationSettingsPolicy)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.title = v = get("title")
    if v.__class__ is not str and (v is not None):
        self.title = mismatch(v, at, "title", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "title": ("title", False, plain),
    "description": ("description", False, plain),
}

encode = object_encoder(CheckoutLocationSettingsPolicy, _FIELDS)
