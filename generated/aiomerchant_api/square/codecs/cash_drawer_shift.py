"""The codec of CashDrawerShift.

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

from ..models.cash_drawer_shift import CashDrawerShift

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_cash_drawer_device: Decode = decode_later(
    __name__, "cash_drawer_device", globals(), "decode_cash_drawer_device"
)
_decode_team_member_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShift")
    known = data if len(data) == 21 else _NOTHING | data
    try:
        (
            v_id,
            v_state,
            v_opened_at,
            v_ended_at,
            v_closed_at,
            v_description,
            v_opened_cash_money,
            v_cash_payment_money,
            v_cash_refunds_money,
            v_cash_paid_in_money,
            v_cash_paid_out_money,
            v_expected_cash_money,
            v_closed_cash_money,
            v_device,
            v_created_at,
            v_updated_at,
            v_location_id,
            v_team_member_ids,
            v_opening_team_member_id,
            v_ending_team_member_id,
            v_closing_team_member_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_state,
            v_opened_at,
            v_ended_at,
            v_closed_at,
            v_description,
            v_opened_cash_money,
            v_cash_payment_money,
            v_cash_refunds_money,
            v_cash_paid_in_money,
            v_cash_paid_out_money,
            v_expected_cash_money,
            v_closed_cash_money,
            v_device,
            v_created_at,
            v_updated_at,
            v_location_id,
            v_team_member_ids,
            v_opening_team_member_id,
            v_ending_team_member_id,
            v_closing_team_member_id,
        ) = _values(known)
    self: Any = new(CashDrawerShift)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.opened_at = None if v_opened_at is None else instant(v_opened_at, at, "opened_at")
    self.ended_at = None if v_ended_at is None else instant(v_ended_at, at, "ended_at")
    self.closed_at = None if v_closed_at is None else instant(v_closed_at, at, "closed_at")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.opened_cash_money = (
        None if v_opened_cash_money is None else decode_money(v_opened_cash_money, (at, "opened_cash_money"))
    )
    self.cash_payment_money = (
        None
        if v_cash_payment_money is None
        else decode_money(v_cash_payment_money, (at, "cash_payment_money"))
    )
    self.cash_refunds_money = (
        None
        if v_cash_refunds_money is None
        else decode_money(v_cash_refunds_money, (at, "cash_refunds_money"))
    )
    self.cash_paid_in_money = (
        None
        if v_cash_paid_in_money is None
        else decode_money(v_cash_paid_in_money, (at, "cash_paid_in_money"))
    )
    self.cash_paid_out_money = (
        None
        if v_cash_paid_out_money is None
        else decode_money(v_cash_paid_out_money, (at, "cash_paid_out_money"))
    )
    self.expected_cash_money = (
        None
        if v_expected_cash_money is None
        else decode_money(v_expected_cash_money, (at, "expected_cash_money"))
    )
    self.closed_cash_money = (
        None if v_closed_cash_money is None else decode_money(v_closed_cash_money, (at, "closed_cash_money"))
    )
    self.device = None if v_device is None else decode_cash_drawer_device(v_device, (at, "device"))
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.team_member_ids = (
        None
        if v_team_member_ids is None and "team_member_ids" not in data
        else _decode_team_member_ids(v_team_member_ids, at, "team_member_ids")
    )
    self.opening_team_member_id = v_opening_team_member_id
    if v_opening_team_member_id.__class__ is not str and not (
        v_opening_team_member_id is None and "opening_team_member_id" not in data
    ):
        self.opening_team_member_id = mismatch(
            v_opening_team_member_id, at, "opening_team_member_id", "string"
        )
    self.ending_team_member_id = v_ending_team_member_id
    if v_ending_team_member_id.__class__ is not str and not (
        v_ending_team_member_id is None and "ending_team_member_id" not in data
    ):
        self.ending_team_member_id = mismatch(v_ending_team_member_id, at, "ending_team_member_id", "string")
    self.closing_team_member_id = v_closing_team_member_id
    if v_closing_team_member_id.__class__ is not str and not (
        v_closing_team_member_id is None and "closing_team_member_id" not in data
    ):
        self.closing_team_member_id = mismatch(
            v_closing_team_member_id, at, "closing_team_member_id", "string"
        )
    self._extra = None if len(known) == 21 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "state": ("state", False, plain),
    "opened_at": ("opened_at", False, moment),
    "ended_at": ("ended_at", False, moment),
    "closed_at": ("closed_at", False, moment),
    "description": ("description", False, refuse_float),
    "opened_cash_money": ("opened_cash_money", False, encode_later(__name__, "money")),
    "cash_payment_money": ("cash_payment_money", False, encode_later(__name__, "money")),
    "cash_refunds_money": ("cash_refunds_money", False, encode_later(__name__, "money")),
    "cash_paid_in_money": ("cash_paid_in_money", False, encode_later(__name__, "money")),
    "cash_paid_out_money": ("cash_paid_out_money", False, encode_later(__name__, "money")),
    "expected_cash_money": ("expected_cash_money", False, encode_later(__name__, "money")),
    "closed_cash_money": ("closed_cash_money", False, encode_later(__name__, "money")),
    "device": ("device", False, encode_later(__name__, "cash_drawer_device")),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "location_id": ("location_id", False, refuse_float),
    "team_member_ids": ("team_member_ids", False, encode_list_of(refuse_float)),
    "opening_team_member_id": ("opening_team_member_id", False, refuse_float),
    "ending_team_member_id": ("ending_team_member_id", False, refuse_float),
    "closing_team_member_id": ("closing_team_member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CashDrawerShift, _FIELDS)
