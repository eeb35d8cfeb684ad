"""The codec of UpdateInvoiceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.update_invoice_request import UpdateInvoiceRequest

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")
_fields_to_clear = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateInvoiceRequest")
    get = data.get
    self: Any = new(UpdateInvoiceRequest)
    self.invoice = decode_invoice(get("invoice"), (at, "invoice"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.fields_to_clear = v = get("fields_to_clear")
    if v is not None:
        self.fields_to_clear = _fields_to_clear(v, at, "fields_to_clear")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoice": ("invoice", False, encode_later(__name__, "invoice")),
    "idempotency_key": ("idempotency_key", False, plain),
    "fields_to_clear": ("fields_to_clear", False, plain),
}

encode = object_encoder(UpdateInvoiceRequest, _FIELDS)
