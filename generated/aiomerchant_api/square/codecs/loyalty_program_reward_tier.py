"""The codec of LoyaltyProgramRewardTier.

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
    refuse_float,
    whole,
)

from ..models.loyalty_program_reward_tier import LoyaltyProgramRewardTier

decode_catalog_object_reference: Decode = decode_later(
    __name__, "catalog_object_reference", globals(), "decode_catalog_object_reference"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramRewardTier")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_id, v_points, v_name, v_created_at, v_pricing_rule_reference = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_points, v_name, v_created_at, v_pricing_rule_reference = _values(known)
    self: Any = new(LoyaltyProgramRewardTier)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.points = v_points
    if v_points.__class__ is not int:
        self.points = mismatch(v_points, at, "points", "integer")
    self.name = v_name
    if v_name.__class__ is not str and not (v_name is None and "name" not in data):
        self.name = mismatch(v_name, at, "name", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.pricing_rule_reference = decode_catalog_object_reference(
        v_pricing_rule_reference, (at, "pricing_rule_reference")
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "points": ("points", False, whole),
    "name": ("name", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "pricing_rule_reference": (
        "pricing_rule_reference",
        False,
        encode_later(__name__, "catalog_object_reference"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramRewardTier, _FIELDS)
