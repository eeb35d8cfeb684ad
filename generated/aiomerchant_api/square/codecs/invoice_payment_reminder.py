"""The codec of InvoicePaymentReminder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.invoice_payment_reminder import InvoicePaymentReminder


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoicePaymentReminder")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_uid, v_relative_scheduled_days, v_message, v_status, v_sent_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_relative_scheduled_days, v_message, v_status, v_sent_at = _values(known)
    self: Any = new(InvoicePaymentReminder)
    self.uid = v_uid
    if v_uid.__class__ is not str and not (v_uid is None and "uid" not in data):
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.relative_scheduled_days = v_relative_scheduled_days
    if v_relative_scheduled_days.__class__ is not int and v_relative_scheduled_days is not None:
        self.relative_scheduled_days = mismatch(
            v_relative_scheduled_days, at, "relative_scheduled_days", "integer"
        )
    self.message = v_message
    if v_message.__class__ is not str and v_message is not None:
        self.message = mismatch(v_message, at, "message", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.sent_at = None if v_sent_at is None and "sent_at" not in data else instant(v_sent_at, at, "sent_at")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "relative_scheduled_days": ("relative_scheduled_days", False, whole),
    "message": ("message", False, refuse_float),
    "status": ("status", False, plain),
    "sent_at": ("sent_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoicePaymentReminder, _FIELDS)
