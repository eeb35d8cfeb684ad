"""The codec of CreateInvoiceAttachmentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.create_invoice_attachment_request import CreateInvoiceAttachmentRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateInvoiceAttachmentRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_description = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_description = _values(known)
    self: Any = new(CreateInvoiceAttachmentRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.description = v_description
    if v_description.__class__ is not str and not (v_description is None and "description" not in data):
        self.description = mismatch(v_description, at, "description", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "description": ("description", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateInvoiceAttachmentRequest, _FIELDS)
