"""The codec of ReceiptOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.receipt_options import ReceiptOptions


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ReceiptOptions")
    get = data.get
    self: Any = new(ReceiptOptions)
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str:
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.print_only = v = get("print_only")
    if v.__class__ is not bool and (v is not None):
        self.print_only = mismatch(v, at, "print_only", "boolean")
    self.is_duplicate = v = get("is_duplicate")
    if v.__class__ is not bool and (v is not None):
        self.is_duplicate = mismatch(v, at, "is_duplicate", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_id": ("payment_id", False, plain),
    "print_only": ("print_only", False, plain),
    "is_duplicate": ("is_duplicate", False, plain),
}

encode = object_encoder(ReceiptOptions, _FIELDS)
