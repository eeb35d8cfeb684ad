"""The codec of LoyaltyProgram.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.loyalty_program import LoyaltyProgram

decode_loyalty_program_reward_tier: Decode = decode_later(
    __name__, "loyalty_program_reward_tier", globals(), "decode_loyalty_program_reward_tier"
)
decode_loyalty_program_expiration_policy: Decode = decode_later(
    __name__, "loyalty_program_expiration_policy", globals(), "decode_loyalty_program_expiration_policy"
)
decode_loyalty_program_terminology: Decode = decode_later(
    __name__, "loyalty_program_terminology", globals(), "decode_loyalty_program_terminology"
)
_location_ids = list_of(string)
decode_loyalty_program_accrual_rule: Decode = decode_later(
    __name__, "loyalty_program_accrual_rule", globals(), "decode_loyalty_program_accrual_rule"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgram")
    get = data.get
    self: Any = new(LoyaltyProgram)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.reward_tiers = v = get("reward_tiers")
    if v.__class__ is list:
        here = (at, "reward_tiers[]")
        self.reward_tiers = [decode_loyalty_program_reward_tier(i, here) for i in v]
    elif v is not None:
        self.reward_tiers = mismatch(v, at, "reward_tiers", "array")
    self.expiration_policy = v = get("expiration_policy")
    if v is not None:
        self.expiration_policy = decode_loyalty_program_expiration_policy(v, (at, "expiration_policy"))
    self.terminology = v = get("terminology")
    if v is not None:
        self.terminology = decode_loyalty_program_terminology(v, (at, "terminology"))
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.accrual_rules = v = get("accrual_rules")
    if v.__class__ is list:
        here = (at, "accrual_rules[]")
        self.accrual_rules = [decode_loyalty_program_accrual_rule(i, here) for i in v]
    elif v is not None:
        self.accrual_rules = mismatch(v, at, "accrual_rules", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "reward_tiers": (
        "reward_tiers",
        False,
        encode_list_of(encode_later(__name__, "loyalty_program_reward_tier")),
    ),
    "expiration_policy": (
        "expiration_policy",
        False,
        encode_later(__name__, "loyalty_program_expiration_policy"),
    ),
    "terminology": ("terminology", False, encode_later(__name__, "loyalty_program_terminology")),
    "location_ids": ("location_ids", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "accrual_rules": (
        "accrual_rules",
        False,
        encode_list_of(encode_later(__name__, "loyalty_program_accrual_rule")),
    ),
}

encode = object_encoder(LoyaltyProgram, _FIELDS)
