"""The codec of Refund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    moment,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
    whole,
)

from ..models.refund import Refund

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
decode_refund_dispute: Decode = decode_later(__name__, "refund_dispute", globals(), "decode_refund_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Refund")
    known = data if len(data) == 15 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_status,
            v_reason,
            v_amount,
            v_tax_amount,
            v_currency,
            v_organization_id,
            v_order_id,
            v_subscription_id,
            v_customer_id,
            v_revoke_benefits,
            v_dispute,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_metadata,
            v_status,
            v_reason,
            v_amount,
            v_tax_amount,
            v_currency,
            v_organization_id,
            v_order_id,
            v_subscription_id,
            v_customer_id,
            v_revoke_benefits,
            v_dispute,
        ) = _values(known)
    self: Any = new(Refund)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.metadata = _decode_metadata(v_metadata, at, "metadata")
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.tax_amount = v_tax_amount
    if v_tax_amount.__class__ is not int:
        self.tax_amount = mismatch(v_tax_amount, at, "tax_amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.order_id = unique_id(v_order_id, at, "order_id")
    self.subscription_id = (
        None
        if v_subscription_id is None and "subscription_id" in data
        else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.revoke_benefits = v_revoke_benefits
    if v_revoke_benefits.__class__ is not bool:
        self.revoke_benefits = mismatch(v_revoke_benefits, at, "revoke_benefits", "boolean")
    self.dispute = (
        None if v_dispute is None and "dispute" in data else decode_refund_dispute(v_dispute, (at, "dispute"))
    )
    self._extra = None if len(known) == 15 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "metadata": ("metadata", False, plain),
    "status": ("status", False, plain),
    "reason": ("reason", False, plain),
    "amount": ("amount", False, whole),
    "tax_amount": ("tax_amount", False, whole),
    "currency": ("currency", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "order_id": ("order_id", False, plain),
    "subscription_id": ("subscription_id", True, plain),
    "customer_id": ("customer_id", False, plain),
    "revoke_benefits": ("revoke_benefits", False, plain),
    "dispute": ("dispute", True, encode_later(__name__, "refund_dispute")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Refund, _FIELDS)
