"""The codec of AddressInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.address_input import AddressInput


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AddressInput")
    get = data.get
    self: Any = new(AddressInput)
    self.line1 = v = get("line1")
    if v.__class__ is not str and (v is not None):
        self.line1 = mismatch(v, at, "line1", "string")
    self.line2 = v = get("line2")
    if v.__class__ is not str and (v is not None):
        self.line2 = mismatch(v, at, "line2", "string")
    self.postal_code = v = get("postal_code")
    if v.__class__ is not str and (v is not None):
        self.postal_code = mismatch(v, at, "postal_code", "string")
    self.city = v = get("city")
    if v.__class__ is not str and (v is not None):
        self.city = mismatch(v, at, "city", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.country = v = get("country")
    if v.__class__ is not str:
        self.country = mismatch(v, at, "country", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "line1": ("line1", False, plain),
    "line2": ("line2", False, plain),
    "postal_code": ("postal_code", False, plain),
    "city": ("city", False, plain),
    "state": ("state", False, plain),
    "country": ("country", False, plain),
}

encode = object_encoder(AddressInput, _FIELDS)
