"""The codec of CustomerWallet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.customer_wallet import CustomerWallet


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerWallet")
    get = data.get
    self: Any = new(CustomerWallet)
    self.id = unique_id(get("id"), at, "id")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.balance = v = get("balance")
    if v.__class__ is not int:
        self.balance = mismatch(v, at, "balance", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "customer_id": ("customer_id", False, plain),
    "balance": ("balance", False, refuse_float),
    "currency": ("currency", False, plain),
}

encode = object_encoder(CustomerWallet, _FIELDS)
