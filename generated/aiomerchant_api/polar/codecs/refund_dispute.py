"""The codec of RefundDispute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.refund_dispute import RefundDispute


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefundDispute")
    get = data.get
    self: Any = new(RefundDispute)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.resolved = v = get("resolved")
    if v.__class__ is not bool:
        self.resolved = mismatch(v, at, "resolved", "boolean")
    self.closed = v = get("closed")
    if v.__class__ is not bool:
        self.closed = mismatch(v, at, "closed", "boolean")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int:
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.reason = v = get("reason")
    if v.__class__ is not str and (v is not None or "reason" not in data):
        self.reason = mismatch(v, at, "reason", "string")
    self.evidence_due_by = v = get("evidence_due_by")
    if v is not None or "evidence_due_by" not in data:
        self.evidence_due_by = instant(v, at, "evidence_due_by")
    self.past_due = v = get("past_due")
    if v.__class__ is not bool:
        self.past_due = mismatch(v, at, "past_due", "boolean")
    self.order_id = unique_id(get("order_id"), at, "order_id")
    self.payment_id = unique_id(get("payment_id"), at, "payment_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "resolved": ("resolved", False, plain),
    "closed": ("closed", False, plain),
    "amount": ("amount", False, refuse_float),
    "tax_amount": ("tax_amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "reason": ("reason", True, plain),
    "evidence_due_by": ("evidence_due_by", True, plain),
    "past_due": ("past_due", False, plain),
    "order_id": ("order_id", False, plain),
    "payment_id": ("payment_id", False, plain),
}

encode = object_encoder(RefundDispute, _FIELDS)
