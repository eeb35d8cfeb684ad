"""The codec of SeatAssign.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    free_form,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)

from ..models.seat_assign import SeatAssign


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatAssign")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_subscription_id,
            v_order_id,
            v_email,
            v_external_customer_id,
            v_customer_id,
            v_external_member_id,
            v_member_id,
            v_metadata,
            v_immediate_claim,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_subscription_id,
            v_order_id,
            v_email,
            v_external_customer_id,
            v_customer_id,
            v_external_member_id,
            v_member_id,
            v_metadata,
            v_immediate_claim,
        ) = _values(known)
    self: Any = new(SeatAssign)
    self.subscription_id = (
        None if v_subscription_id is None else unique_id(v_subscription_id, at, "subscription_id")
    )
    self.order_id = None if v_order_id is None else unique_id(v_order_id, at, "order_id")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.external_customer_id = v_external_customer_id
    if v_external_customer_id.__class__ is not str and v_external_customer_id is not None:
        self.external_customer_id = mismatch(v_external_customer_id, at, "external_customer_id", "string")
    self.customer_id = None if v_customer_id is None else unique_id(v_customer_id, at, "customer_id")
    self.external_member_id = v_external_member_id
    if v_external_member_id.__class__ is not str and v_external_member_id is not None:
        self.external_member_id = mismatch(v_external_member_id, at, "external_member_id", "string")
    self.member_id = None if v_member_id is None else unique_id(v_member_id, at, "member_id")
    self.metadata = None if v_metadata is None else free_form(v_metadata, at, "metadata")
    self.immediate_claim = v_immediate_claim
    if v_immediate_claim.__class__ is not bool and not (
        v_immediate_claim is None and "immediate_claim" not in data
    ):
        self.immediate_claim = mismatch(v_immediate_claim, at, "immediate_claim", "boolean")
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "order_id": ("order_id", False, plain),
    "email": ("email", False, refuse_float),
    "external_customer_id": ("external_customer_id", False, refuse_float),
    "customer_id": ("customer_id", False, plain),
    "external_member_id": ("external_member_id", False, refuse_float),
    "member_id": ("member_id", False, plain),
    "metadata": ("metadata", False, plain),
    "immediate_claim": ("immediate_claim", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SeatAssign, _FIELDS)
