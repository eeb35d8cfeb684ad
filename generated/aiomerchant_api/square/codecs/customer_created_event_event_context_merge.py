"""The codec of CustomerCreatedEventEventContextMerge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.customer_created_event_event_context_merge import CustomerCreatedEventEventContextMerge

_from_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreatedEventEventContextMerge")
    get = data.get
    self: Any = new(CustomerCreatedEventEventContextMerge)
    self.from_customer_ids = v = get("from_customer_ids")
    if v is not None:
        self.from_customer_ids = _from_customer_ids(v, at, "from_customer_ids")
    self.to_customer_id = v = get("to_customer_id")
    if v.__class__ is not str and (v is not None):
        self.to_customer_id = mismatch(v, at, "to_customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "from_customer_ids": ("from_customer_ids", False, plain),
    "to_customer_id": ("to_customer_id", False, plain),
}

encode = object_encoder(CustomerCreatedEventEventContextMerge, _FIELDS)
