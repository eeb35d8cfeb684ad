"""The codec of CardPaymentMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.card_payment_metadata import CardPaymentMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardPaymentMetadata")
    get = data.get
    self: Any = new(CardPaymentMetadata)
    self.brand = v = get("brand")
    if v.__class__ is not str:
        self.brand = mismatch(v, at, "brand", "string")
    self.last4 = v = get("last4")
    if v.__class__ is not str:
        self.last4 = mismatch(v, at, "last4", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, plain),
    "last4": ("last4", False, plain),
}

encode = object_encoder(CardPaymentMetadata, _FIELDS)
