"""The codec of LoyaltyAccount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
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
    get = data.get
    self: Any = new(LoyaltyAccount)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.program_id = v = get("program_id")
    if v.__class__ is not str:
        self.program_id = mismatch(v, at, "program_id", "string")
    self.balance = v = get("balance")
    if v.__class__ is not int and (v is not None or "balance" in data):
        self.balance = mismatch(v, at, "balance", "integer")
    self.lifetime_points = v = get("lifetime_points")
    if v.__class__ is not int and (v is not None or "lifetime_points" in data):
        self.lifetime_points = mismatch(v, at, "lifetime_points", "integer")
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.enrolled_at = v = get("enrolled_at")
    if v is not None:
        self.enrolled_at = instant(v, at, "enrolled_at")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.mapping = v = get("mapping")
    if v is not None:
        self.mapping = decode_loyalty_account_mapping(v, (at, "mapping"))
    self.expiring_point_deadlines = v = get("expiring_point_deadlines")
    if v.__class__ is list:
        here = (at, "expiring_point_deadlines[]")
        self.expiring_point_deadlines = [decode_loyalty_account_expiring_point_deadline(i, here) for i in v]
    elif v is not None:
        self.expiring_point_deadlines = mismatch(v, at, "expiring_point_deadlines", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "program_id": ("program_id", False, plain),
    "balance": ("balance", False, refuse_float),
    "lifetime_points": ("lifetime_points", False, refuse_float),
    "customer_id": ("customer_id", False, plain),
    "enrolled_at": ("enrolled_at", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "mapping": ("mapping", False, encode_later(__name__, "loyalty_account_mapping")),
    "expiring_point_deadlines": (
        "expiring_point_deadlines",
        False,
        encode_list_of(encode_later(__name__, "loyalty_account_expiring_point_deadline")),
    ),
}

encode = object_encoder(LoyaltyAccount, _FIELDS)
