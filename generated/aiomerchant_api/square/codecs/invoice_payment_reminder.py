"""The codec of InvoicePaymentReminder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.invoice_payment_reminder import InvoicePaymentReminder


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoicePaymentReminder")
    get = data.get
    self: Any = new(InvoicePaymentReminder)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None or "uid" in data):
        self.uid = mismatch(v, at, "uid", "string")
    self.relative_scheduled_days = v = get("relative_scheduled_days")
    if v.__class__ is not int and (v is not None):
        self.relative_scheduled_days = mismatch(v, at, "relative_scheduled_days", "integer")
    self.message = v = get("message")
    if v.__class__ is not str and (v is not None):
        self.message = mismatch(v, at, "message", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.sent_at = v = get("sent_at")
    if v is not None or "sent_at" in data:
        self.sent_at = instant(v, at, "sent_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "relative_scheduled_days": ("relative_scheduled_days", False, refuse_float),
    "message": ("message", False, plain),
    "status": ("status", False, plain),
    "sent_at": ("sent_at", False, plain),
}

encode = object_encoder(InvoicePaymentReminder, _FIELDS)
