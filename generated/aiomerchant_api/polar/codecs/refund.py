"""The codec of Refund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    decode_later,
    dict_of,
    encode_later,
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)
from ..models.refund import Refund

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_refund_dispute: Decode = decode_later(__name__, "refund_dispute", globals(), "decode_refund_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Refund")
    get = data.get
    self: Any = new(Refund)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.metadata = _metadata(get("metadata"), at, "metadata")
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.reason = v = get("reason")
    if v.__class__ is not str:
        self.reason = mismatch(v, at, "reason", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.tax_amount = v = get("tax_amount")
    if v.__class__ is not int:
        self.tax_amount = mismatch(v, at, "tax_amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.order_id = unique_id(get("order_id"), at, "order_id")
    self.subscription_id = v = get("subscription_id")
    if v is not None or "subscription_id" not in data:
        self.subscription_id = unique_id(v, at, "subscription_id")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.revoke_benefits = v = get("revoke_benefits")
    if v.__class__ is not bool:
        self.revoke_benefits = mismatch(v, at, "revoke_benefits", "boolean")
    self.dispute = v = get("dispute")
    if v is not None or "dispute" not in data:
        self.dispute = decode_refund_dispute(v, (at, "dispute"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "status": ("status", False, plain),
    "reason": ("reason", False, plain),
    "amount": ("amount", False, refuse_float),
    "tax_amount": ("tax_amount", False, refuse_float),
    "currency": ("currency", False, plain),
    "organization_id": ("organization_id", False, plain),
    "order_id": ("order_id", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "customer_id": ("customer_id", False, plain),
    "revoke_benefits": ("revoke_benefits", False, plain),
    "dispute": ("dispute", True, encode_later(__name__, "refund_dispute")),
}

encode = object_encoder(Refund, _FIELDS)
