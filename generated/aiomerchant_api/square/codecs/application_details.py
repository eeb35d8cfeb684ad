"""The codec of ApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.application_details import ApplicationDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ApplicationDetails")
    get = data.get
    self: Any = new(ApplicationDetails)
    self.square_product = v = get("square_product")
    if v.__class__ is not str and (v is not None):
        self.square_product = mismatch(v, at, "square_product", "string")
    self.application_id = v = get("application_id")
    if v.__class__ is not str and (v is not None):
        self.application_id = mismatch(v, at, "application_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "square_product": ("square_product", False, plain),
    "application_id": ("application_id", False, plain),
}

encode = object_encoder(ApplicationDetails, _FIELDS)
