"""The codec of CreateInvoiceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_invoice_request import CreateInvoiceRequest

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateInvoiceRequest")
    get = data.get
    self: Any = new(CreateInvoiceRequest)
    self.invoice = decode_invoice(get("invoice"), (at, "invoice"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoice": ("invoice", False, encode_later(__name__, "invoice")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateInvoiceRequest, _FIELDS)
