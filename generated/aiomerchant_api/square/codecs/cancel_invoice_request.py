"""The codec of CancelInvoiceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.cancel_invoice_request import CancelInvoiceRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CancelInvoiceRequest")
    get = data.get
    self: Any = new(CancelInvoiceRequest)
    self.version = v = get("version")
    if v.__class__ is not int:
        self.version = mismatch(v, at, "version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "version": ("version", False, refuse_float),
}

encode = object_encoder(CancelInvoiceRequest, _FIELDS)
