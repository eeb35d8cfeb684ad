"""The codec of InvoicePublishedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.invoice_published_event_object import InvoicePublishedEventObject

decode_invoice: Decode = decode_later(__name__, "invoice", globals(), "decode_invoice")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoicePublishedEventObject")
    get = data.get
    self: Any = new(InvoicePublishedEventObject)
    self.invoice = v = get("invoice")
    if v is not None:
        self.invoice = decode_invoice(v, (at, "invoice"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invoice": ("invoice", False, encode_later(__name__, "invoice")),
}

encode = object_encoder(InvoicePublishedEventObject, _FIELDS)
