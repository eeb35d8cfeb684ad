"""The codec of BalanceRefundReversalEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
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

from ..models.balance_refund_reversal_event import BalanceRefundReversalEvent

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
_decode_source = constant("system")
_decode_name = constant("balance.refund_reversal")
decode_balance_refund_metadata: Decode = decode_later(
    __name__, "balance_refund_metadata", globals(), "decode_balance_refund_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BalanceRefundReversalEvent")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_id,
            v_timestamp,
            v_organization_id,
            v_customer_id,
            v_customer,
            v_external_customer_id,
            v_member_id,
            v_external_member_id,
            v_child_count,
            v_parent_id,
            v_label,
            v_source,
            v_name,
            v_metadata,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_timestamp,
            v_organization_id,
            v_customer_id,
            v_customer,
            v_external_customer_id,
            v_member_id,
            v_external_member_id,
            v_child_count,
            v_parent_id,
            v_label,
            v_source,
            v_name,
            v_metadata,
        ) = _values(known)
    self: Any = new(BalanceRefundReversalEvent)
    self.id = unique_id(v_id, at, "id")
    self.timestamp = instant(v_timestamp, at, "timestamp")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.customer_id = (
        None
        if v_customer_id is None and "customer_id" in data
        else unique_id(v_customer_id, at, "customer_id")
    )
    self.customer = (
        None if v_customer is None and "customer" in data else decode_customer(v_customer, (at, "customer"))
    )
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str and not (
        v_external_customer_id is None and "external_customer_id" in data
    ):
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self.member_id = None if v_member_id is None else unique_id(v_member_id, at, "member_id")
    self.external_member_id = v_external_member_id
    if v_external_member_id.__class__ is not str and v_external_member_id is not None:
        self.external_member_id = mismatch(v_external_member_id, at, "external_member_id", "string")
    self.child_count = v_child_count
    if v_child_count.__class__ is not int and not (v_child_count is None and "child_count" not in data):
        self.child_count = mismatch(v_child_count, at, "child_count", "integer")
    self.parent_id = None if v_parent_id is None else unique_id(v_parent_id, at, "parent_id")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.source = _decode_source(v_source, at, "source")
    self.name = _decode_name(v_name, at, "name")
    self.metadata = decode_balance_refund_metadata(v_metadata, (at, "metadata"))
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "timestamp": ("timestamp", False, moment),
    "organization_id": ("organization_id", False, plain),
    "customer_id": ("customer_id", True, plain),
    "customer": ("customer", True, encode_later(__name__, "customer")),
    "external_customer_id": ("external_customer_id", True, refuse_float),
    "member_id": ("member_id", False, plain),
    "external_member_id": ("external_member_id", False, refuse_float),
    "child_count": ("child_count", False, whole),
    "parent_id": ("parent_id", False, plain),
    "label": ("label", False, refuse_float),
    "source": ("source", False, plain),
    "name": ("name", False, plain),
    "metadata": ("metadata", False, encode_later(__name__, "balance_refund_metadata")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BalanceRefundReversalEvent, _FIELDS)
