"""The codec of LoyaltyProgramRewardTier.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.loyalty_program_reward_tier import LoyaltyProgramRewardTier

decode_catalog_object_reference: Decode = decode_later(
    __name__, "catalog_object_reference", globals(), "decode_catalog_object_reference"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramRewardTier")
    get = data.get
    self: Any = new(LoyaltyProgramRewardTier)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.points = v = get("points")
    if v.__class__ is not int:
        self.points = mismatch(v, at, "points", "integer")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None or "name" in data):
        self.name = mismatch(v, at, "name", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.pricing_rule_reference = decode_catalog_object_reference(
        get("pricing_rule_reference"), (at, "pricing_rule_reference")
    )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "points": ("points", False, refuse_float),
    "name": ("name", False, plain),
    "created_at": ("created_at", False, plain),
    "pricing_rule_reference": (
        "pricing_rule_reference",
        False,
        encode_later(__name__, "catalog_object_reference"),
    ),
}

encode = object_encoder(LoyaltyProgramRewardTier, _FIELDS)
