"""The codec of CreateInvoiceAttachmentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.create_invoice_attachment_request import CreateInvoiceAttachmentRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateInvoiceAttachmentRequest")
    get = data.get
    self: Any = new(CreateInvoiceAttachmentRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None or "description" in data):
        self.description = mismatch(v, at, "description", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "description": ("description", False, plain),
}

encode = object_encoder(CreateInvoiceAttachmentRequest, _FIELDS)
