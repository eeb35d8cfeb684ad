"""The codec of Payout.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.payout import Payout

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_destination: Decode = decode_later(__name__, "destination", globals(), "decode_destination")
decode_payout_fee: Decode = decode_later(__name__, "payout_fee", globals(), "decode_payout_fee")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Payout")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_id,
            v_status,
            v_location_id,
            v_created_at,
            v_updated_at,
            v_amount_money,
            v_destination,
            v_version,
            v_type,
            v_payout_fee,
            v_arrival_date,
            v_end_to_end_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_status,
            v_location_id,
            v_created_at,
            v_updated_at,
            v_amount_money,
            v_destination,
            v_version,
            v_type,
            v_payout_fee,
            v_arrival_date,
            v_end_to_end_id,
        ) = _values(known)
    self: Any = new(Payout)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.amount_money = None if v_amount_money is None else decode_money(v_amount_money, (at, "amount_money"))
    self.destination = (
        None if v_destination is None else decode_destination(v_destination, (at, "destination"))
    )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    if v_payout_fee.__class__ is list:
        here = (at, "payout_fee[]")
        self.payout_fee = [decode_payout_fee(item, here) for item in v_payout_fee]
    elif v_payout_fee is None:
        self.payout_fee = None
    else:
        self.payout_fee = mismatch(v_payout_fee, at, "payout_fee", "array")
    self.arrival_date = None if v_arrival_date is None else full_date(v_arrival_date, at, "arrival_date")
    self.end_to_end_id = v_end_to_end_id
    if v_end_to_end_id.__class__ is not str and v_end_to_end_id is not None:
        self.end_to_end_id = mismatch(v_end_to_end_id, at, "end_to_end_id", "string")
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "status": ("status", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "destination": ("destination", False, encode_later(__name__, "destination")),
    "version": ("version", False, whole),
    "type": ("type", False, plain),
    "payout_fee": ("payout_fee", False, encode_list_of(encode_later(__name__, "payout_fee"))),
    "arrival_date": ("arrival_date", False, day),
    "end_to_end_id": ("end_to_end_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Payout, _FIELDS)
