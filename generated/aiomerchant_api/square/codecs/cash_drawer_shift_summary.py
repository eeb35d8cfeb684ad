"""The codec of CashDrawerShiftSummary.

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
)

from ..models.cash_drawer_shift_summary import CashDrawerShiftSummary

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShiftSummary")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_id,
            v_state,
            v_opened_at,
            v_ended_at,
            v_closed_at,
            v_description,
            v_opened_cash_money,
            v_expected_cash_money,
            v_closed_cash_money,
            v_created_at,
            v_updated_at,
            v_location_id,
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
            v_expected_cash_money,
            v_closed_cash_money,
            v_created_at,
            v_updated_at,
            v_location_id,
        ) = _values(known)
    self: Any = new(CashDrawerShiftSummary)
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
    self.expected_cash_money = (
        None
        if v_expected_cash_money is None
        else decode_money(v_expected_cash_money, (at, "expected_cash_money"))
    )
    self.closed_cash_money = (
        None if v_closed_cash_money is None else decode_money(v_closed_cash_money, (at, "closed_cash_money"))
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "state": ("state", False, plain),
    "opened_at": ("opened_at", False, moment),
    "ended_at": ("ended_at", False, moment),
    "closed_at": ("closed_at", False, moment),
    "description": ("description", False, refuse_float),
    "opened_cash_money": ("opened_cash_money", False, encode_later(__name__, "money")),
    "expected_cash_money": ("expected_cash_money", False, encode_later(__name__, "money")),
    "closed_cash_money": ("closed_cash_money", False, encode_later(__name__, "money")),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CashDrawerShiftSummary, _FIELDS)
