"""The codec of CustomerDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_details import CustomerDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerDetails")
    get = data.get
    self: Any = new(CustomerDetails)
    self.customer_initiated = v = get("customer_initiated")
    if v.__class__ is not bool and (v is not None):
        self.customer_initiated = mismatch(v, at, "customer_initiated", "boolean")
    self.seller_keyed_in = v = get("seller_keyed_in")
    if v.__class__ is not bool and (v is not None):
        self.seller_keyed_in = mismatch(v, at, "seller_keyed_in", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_initiated": ("customer_initiated", False, plain),
    "seller_keyed_in": ("seller_keyed_in", False, plain),
}

encode = object_encoder(CustomerDetails, _FIELDS)
