"""The codec of TerminalCheckout.

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
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.terminal_checkout import TerminalCheckout

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_payment_options: Decode = decode_later(
    __name__, "payment_options", globals(), "decode_payment_options"
)
decode_device_checkout_options: Decode = decode_later(
    __name__, "device_checkout_options", globals(), "decode_device_checkout_options"
)
_decode_payment_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckout")
    known = data if len(data) == 21 else _NOTHING | data
    try:
        (
            v_id,
            v_amount_money,
            v_reference_id,
            v_note,
            v_order_id,
            v_payment_options,
            v_device_options,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_payment_ids,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
            v_payment_type,
            v_team_member_id,
            v_customer_id,
            v_app_fee_money,
            v_statement_description_identifier,
            v_tip_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_amount_money,
            v_reference_id,
            v_note,
            v_order_id,
            v_payment_options,
            v_device_options,
            v_deadline_duration,
            v_status,
            v_cancel_reason,
            v_payment_ids,
            v_created_at,
            v_updated_at,
            v_app_id,
            v_location_id,
            v_payment_type,
            v_team_member_id,
            v_customer_id,
            v_app_fee_money,
            v_statement_description_identifier,
            v_tip_money,
        ) = _values(known)
    self: Any = new(TerminalCheckout)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.note = v_note
    if v_note.__class__ is not str and v_note is not None:
        self.note = mismatch(v_note, at, "note", "string")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.payment_options = (
        None
        if v_payment_options is None
        else decode_payment_options(v_payment_options, (at, "payment_options"))
    )
    self.device_options = decode_device_checkout_options(v_device_options, (at, "device_options"))
    self.deadline_duration = v_deadline_duration
    if v_deadline_duration.__class__ is not str and v_deadline_duration is not None:
        self.deadline_duration = mismatch(v_deadline_duration, at, "deadline_duration", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.cancel_reason = v_cancel_reason
    if v_cancel_reason.__class__ is not str and not (v_cancel_reason is None and "cancel_reason" not in data):
        self.cancel_reason = mismatch(v_cancel_reason, at, "cancel_reason", "string")
    self.payment_ids = (
        None
        if v_payment_ids is None and "payment_ids" not in data
        else _decode_payment_ids(v_payment_ids, at, "payment_ids")
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.app_id = v_app_id
    if v_app_id.__class__ is not str and not (v_app_id is None and "app_id" not in data):
        self.app_id = mismatch(v_app_id, at, "app_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.payment_type = v_payment_type
    if v_payment_type.__class__ is not str and v_payment_type is not None:
        self.payment_type = mismatch(v_payment_type, at, "payment_type", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.app_fee_money = (
        None if v_app_fee_money is None else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    self.statement_description_identifier = v_statement_description_identifier
    if (
        v_statement_description_identifier.__class__ is not str
        and v_statement_description_identifier is not None
    ):
        self.statement_description_identifier = mismatch(
            v_statement_description_identifier, at, "statement_description_identifier", "string"
        )
    self.tip_money = None if v_tip_money is None else decode_money(v_tip_money, (at, "tip_money"))
    self._extra = None if len(known) == 21 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reference_id": ("reference_id", False, refuse_float),
    "note": ("note", False, refuse_float),
    "order_id": ("order_id", False, refuse_float),
    "payment_options": ("payment_options", False, encode_later(__name__, "payment_options")),
    "device_options": ("device_options", False, encode_later(__name__, "device_checkout_options")),
    "deadline_duration": ("deadline_duration", False, refuse_float),
    "status": ("status", False, refuse_float),
    "cancel_reason": ("cancel_reason", False, plain),
    "payment_ids": ("payment_ids", False, encode_list_of(refuse_float)),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "app_id": ("app_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "payment_type": ("payment_type", False, plain),
    "team_member_id": ("team_member_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "statement_description_identifier": ("statement_description_identifier", False, refuse_float),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalCheckout, _FIELDS)
