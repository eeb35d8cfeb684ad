"""The codec of CustomerTextFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_text_filter import CustomerTextFilter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTextFilter")
    get = data.get
    self: Any = new(CustomerTextFilter)
    self.exact = v = get("exact")
    if v.__class__ is not str and (v is not None):
        self.exact = mismatch(v, at, "exact", "string")
    self.fuzzy = v = get("fuzzy")
    if v.__class__ is not str and (v is not None):
        self.fuzzy = mismatch(v, at, "fuzzy", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "exact": ("exact", False, plain),
    "fuzzy": ("fuzzy", False, plain),
}

encode = object_encoder(CustomerTextFilter, _FIELDS)
