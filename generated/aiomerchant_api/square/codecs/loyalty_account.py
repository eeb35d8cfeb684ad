"""The codec of LoyaltyAccount.

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
    refuse_float,
    whole,
)

from ..models.loyalty_account import LoyaltyAccount

decode_loyalty_account_mapping: Decode = decode_later(
    __name__, "loyalty_account_mapping", globals(), "decode_loyalty_account_mapping"
)
decode_loyalty_account_expiring_point_deadline: Decode = decode_later(
    __name__,
    "loyalty_account_expiring_point_deadline",
    globals(),
    "decode_loyalty_account_expiring_point_deadline",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccount")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_program_id,
            v_balance,
            v_lifetime_points,
            v_customer_id,
            v_enrolled_at,
            v_created_at,
            v_updated_at,
            v_mapping,
            v_expiring_point_deadlines,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_program_id,
            v_balance,
            v_lifetime_points,
            v_customer_id,
            v_enrolled_at,
            v_created_at,
            v_updated_at,
            v_mapping,
            v_expiring_point_deadlines,
        ) = _values(known)
    self: Any = new(LoyaltyAccount)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.program_id = v_program_id
    if v_program_id.__class__ is not str:
        self.program_id = mismatch(v_program_id, at, "program_id", "string")
    self.balance = v_balance
    if v_balance.__class__ is not int and not (v_balance is None and "balance" not in data):
        self.balance = mismatch(v_balance, at, "balance", "integer")
    self.lifetime_points = v_lifetime_points
    if v_lifetime_points.__class__ is not int and not (
        v_lifetime_points is None and "lifetime_points" not in data
    ):
        self.lifetime_points = mismatch(v_lifetime_points, at, "lifetime_points", "integer")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.enrolled_at = None if v_enrolled_at is None else instant(v_enrolled_at, at, "enrolled_at")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.mapping = None if v_mapping is None else decode_loyalty_account_mapping(v_mapping, (at, "mapping"))
    if v_expiring_point_deadlines.__class__ is list:
        here = (at, "expiring_point_deadlines[]")
        self.expiring_point_deadlines = [
            decode_loyalty_account_expiring_point_deadline(item, here) for item in v_expiring_point_deadlines
        ]
    elif v_expiring_point_deadlines is None:
        self.expiring_point_deadlines = None
    else:
        self.expiring_point_deadlines = mismatch(
            v_expiring_point_deadlines, at, "expiring_point_deadlines", "array"
        )
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "program_id": ("program_id", False, refuse_float),
    "balance": ("balance", False, whole),
    "lifetime_points": ("lifetime_points", False, whole),
    "customer_id": ("customer_id", False, refuse_float),
    "enrolled_at": ("enrolled_at", False, moment),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "mapping": ("mapping", False, encode_later(__name__, "loyalty_account_mapping")),
    "expiring_point_deadlines": (
        "expiring_point_deadlines",
        False,
        encode_list_of(encode_later(__name__, "loyalty_account_expiring_point_deadline")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyAccount, _FIELDS)
