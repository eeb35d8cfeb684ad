"""The codec of LoyaltyProgram.

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
_decode_location_ids = list_of(string)
decode_loyalty_program_accrual_rule: Decode = decode_later(
    __name__, "loyalty_program_accrual_rule", globals(), "decode_loyalty_program_accrual_rule"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgram")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_id,
            v_status,
            v_reward_tiers,
            v_expiration_policy,
            v_terminology,
            v_location_ids,
            v_created_at,
            v_updated_at,
            v_accrual_rules,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_status,
            v_reward_tiers,
            v_expiration_policy,
            v_terminology,
            v_location_ids,
            v_created_at,
            v_updated_at,
            v_accrual_rules,
        ) = _values(known)
    self: Any = new(LoyaltyProgram)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    if v_reward_tiers.__class__ is list:
        here = (at, "reward_tiers[]")
        self.reward_tiers = [decode_loyalty_program_reward_tier(item, here) for item in v_reward_tiers]
    elif v_reward_tiers is None:
        self.reward_tiers = None
    else:
        self.reward_tiers = mismatch(v_reward_tiers, at, "reward_tiers", "array")
    self.expiration_policy = (
        None
        if v_expiration_policy is None
        else decode_loyalty_program_expiration_policy(v_expiration_policy, (at, "expiration_policy"))
    )
    self.terminology = (
        None
        if v_terminology is None
        else decode_loyalty_program_terminology(v_terminology, (at, "terminology"))
    )
    self.location_ids = (
        None if v_location_ids is None else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    if v_accrual_rules.__class__ is list:
        here = (at, "accrual_rules[]")
        self.accrual_rules = [decode_loyalty_program_accrual_rule(item, here) for item in v_accrual_rules]
    elif v_accrual_rules is None:
        self.accrual_rules = None
    else:
        self.accrual_rules = mismatch(v_accrual_rules, at, "accrual_rules", "array")
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
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
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "accrual_rules": (
        "accrual_rules",
        False,
        encode_list_of(encode_later(__name__, "loyalty_program_accrual_rule")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgram, _FIELDS)
