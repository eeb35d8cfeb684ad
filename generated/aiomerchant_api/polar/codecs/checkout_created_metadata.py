"""The codec of CheckoutCreatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.checkout_created_metadata import CheckoutCreatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutCreatedMetadata")
    get = data.get
    self: Any = new(CheckoutCreatedMetadata)
    self.checkout_id = v = get("checkout_id")
    if v.__class__ is not str:
        self.checkout_id = mismatch(v, at, "checkout_id", "string")
    self.checkout_status = v = get("checkout_status")
    if v.__class__ is not str:
        self.checkout_status = mismatch(v, at, "checkout_status", "string")
    self.product_id = v = get("product_id")
    if v.__class__ is not str and (v is not None or "product_id" in data):
        self.product_id = mismatch(v, at, "product_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout_id": ("checkout_id", False, plain),
    "checkout_status": ("checkout_status", False, plain),
    "product_id": ("product_id", False, plain),
}

encode = object_encoder(CheckoutCreatedMetadata, _FIELDS)
