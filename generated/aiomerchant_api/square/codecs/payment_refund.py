"""The codec of PaymentRefund.

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
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.payment_refund import PaymentRefund

decode_destination_details: Decode = decode_later(
    __name__, "destination_details", globals(), "decode_destination_details"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_processing_fee: Decode = decode_later(__name__, "processing_fee", globals(), "decode_processing_fee")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentRefund")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_id,
            v_status,
            v_location_id,
            v_unlinked,
            v_destination_type,
            v_destination_details,
            v_amount_money,
            v_app_fee_money,
            v_processing_fee,
            v_payment_id,
            v_order_id,
            v_reason,
            v_created_at,
            v_updated_at,
            v_team_member_id,
            v_terminal_refund_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_status,
            v_location_id,
            v_unlinked,
            v_destination_type,
            v_destination_details,
            v_amount_money,
            v_app_fee_money,
            v_processing_fee,
            v_payment_id,
            v_order_id,
            v_reason,
            v_created_at,
            v_updated_at,
            v_team_member_id,
            v_terminal_refund_id,
        ) = _values(known)
    self: Any = new(PaymentRefund)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.unlinked = v_unlinked
    if v_unlinked.__class__ is not bool and not (v_unlinked is None and "unlinked" not in data):
        self.unlinked = mismatch(v_unlinked, at, "unlinked", "boolean")
    self.destination_type = v_destination_type
    if v_destination_type.__class__ is not str and v_destination_type is not None:
        self.destination_type = mismatch(v_destination_type, at, "destination_type", "string")
    self.destination_details = (
        None
        if v_destination_details is None and "destination_details" not in data
        else decode_destination_details(v_destination_details, (at, "destination_details"))
    )
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.app_fee_money = (
        None if v_app_fee_money is None else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    if v_processing_fee.__class__ is list:
        here = (at, "processing_fee[]")
        self.processing_fee = [decode_processing_fee(item, here) for item in v_processing_fee]
    elif v_processing_fee is None:
        self.processing_fee = None
    else:
        self.processing_fee = mismatch(v_processing_fee, at, "processing_fee", "array")
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.reason = v_reason
    if v_reason.__class__ is not str and v_reason is not None:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and not (
        v_team_member_id is None and "team_member_id" not in data
    ):
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.terminal_refund_id = v_terminal_refund_id
    if v_terminal_refund_id.__class__ is not str and not (
        v_terminal_refund_id is None and "terminal_refund_id" not in data
    ):
        self.terminal_refund_id = mismatch(v_terminal_refund_id, at, "terminal_refund_id", "string")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "status": ("status", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "unlinked": ("unlinked", False, plain),
    "destination_type": ("destination_type", False, refuse_float),
    "destination_details": ("destination_details", False, encode_later(__name__, "destination_details")),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "processing_fee": ("processing_fee", False, encode_list_of(encode_later(__name__, "processing_fee"))),
    "payment_id": ("payment_id", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "reason": ("reason", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "team_member_id": ("team_member_id", False, refuse_float),
    "terminal_refund_id": ("terminal_refund_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PaymentRefund, _FIELDS)
