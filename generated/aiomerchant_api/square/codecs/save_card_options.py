"""The codec of SaveCardOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.save_card_options import SaveCardOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SaveCardOptions")
    get = data.get
    self: Any = new(SaveCardOptions)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str:
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.card_id = v = get("card_id")
    if v.__class__ is not str and (v is not None or "card_id" in data):
        self.card_id = mismatch(v, at, "card_id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
    "card_id": ("card_id", False, plain),
    "reference_id": ("reference_id", False, plain),
}

encode = object_encoder(SaveCardOptions, _FIELDS)
