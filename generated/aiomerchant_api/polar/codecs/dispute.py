"""The codec of Dispute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.dispute import Dispute

decode_dispute_customer: Decode = decode_later(
    __name__, "dispute_customer", globals(), "decode_dispute_customer"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Dispute")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_status,
            v_resolved,
            v_closed,
            v_amount,
            v_tax_amount,
            v_currency,
            v_reason,
            v_evidence_due_by,
            v_past_due,
            v_order_id,
            v_payment_id,
            v_customer,
            v_case_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_status,
            v_resolved,
            v_closed,
            v_amount,
            v_tax_amount,
            v_currency,
            v_reason,
            v_evidence_due_by,
            v_past_due,
            v_order_id,
            v_payment_id,
            v_customer,
            v_case_id,
        ) = _values(known)
    self: Any = new(Dispute)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.resolved = v_resolved
    if v_resolved.__class__ is not bool:
        self.resolved = mismatch(v_resolved, at, "resolved", "boolean")
    self.closed = v_closed
    if v_closed.__class__ is not bool:
        self.closed = mismatch(v_closed, at, "closed", "boolean")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int:
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.reason = v_reason
    if v_reason.__class__ is not str and not (v_reason is None and "reason" in data):
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.evidence_due_by = (
        None
        if v_evidence_due_by is None and "evidence_due_by" in data
        else instant(v_evidence_due_by, at, "evidence_due_by")
    )
    self.past_due = v_past_due
    if v_past_due.__class__ is not bool:
        self.past_due = mismatch(v_past_due, at, "past_due", "boolean")
    self.order_id = unique_id(v_order_id, at, "order_id")
    self.payment_id = unique_id(v_payment_id, at, "payment_id")
    self.customer = decode_dispute_customer(v_customer, (at, "customer"))
    self.case_id = None if v_case_id is None and "case_id" in data else unique_id(v_case_id, at, "case_id")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "resolved": ("resolved", False, plain),
    "closed": ("closed", False, plain),
    "amount": ("amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "reason": ("reason", True, refuse_float),
    "evidence_due_by": ("evidence_due_by", True, moment),
    "past_due": ("past_due", False, plain),
    "order_id": ("order_id", False, plain),
    "payment_id": ("payment_id", False, plain),
    "customer": ("customer", False, encode_later(__name__, "dispute_customer")),
    "case_id": ("case_id", True, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Dispute, _FIELDS)
