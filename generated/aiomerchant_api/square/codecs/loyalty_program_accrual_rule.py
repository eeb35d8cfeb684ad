"""The codec of LoyaltyProgramAccrualRule.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.loyalty_program_accrual_rule import LoyaltyProgramAccrualRule

decode_loyalty_program_accrual_rule_visit_data: Decode = decode_later(
    __name__,
    "loyalty_program_accrual_rule_visit_data",
    globals(),
    "decode_loyalty_program_accrual_rule_visit_data",
)
decode_loyalty_program_accrual_rule_spend_data: Decode = decode_later(
    __name__,
    "loyalty_program_accrual_rule_spend_data",
    globals(),
    "decode_loyalty_program_accrual_rule_spend_data",
)
decode_loyalty_program_accrual_rule_item_variation_data: Decode = decode_later(
    __name__,
    "loyalty_program_accrual_rule_item_variation_data",
    globals(),
    "decode_loyalty_program_accrual_rule_item_variation_data",
)
decode_loyalty_program_accrual_rule_category_data: Decode = decode_later(
    __name__,
    "loyalty_program_accrual_rule_category_data",
    globals(),
    "decode_loyalty_program_accrual_rule_category_data",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRule")
    get = data.get
    self: Any = new(LoyaltyProgramAccrualRule)
    self.accrual_type = v = get("accrual_type")
    if v.__class__ is not str:
        self.accrual_type = mismatch(v, at, "accrual_type", "string")
    self.points = v = get("points")
    if v.__class__ is not int and (v is not None):
        self.points = mismatch(v, at, "points", "integer")
    self.visit_data = v = get("visit_data")
    if v is not None:
        self.visit_data = decode_loyalty_program_accrual_rule_visit_data(v, (at, "visit_data"))
    self.spend_data = v = get("spend_data")
    if v is not None:
        self.spend_data = decode_loyalty_program_accrual_rule_spend_data(v, (at, "spend_data"))
    self.item_variation_data = v = get("item_variation_data")
    if v is not None:
        self.item_variation_data = decode_loyalty_program_accrual_rule_item_variation_data(
            v, (at, "item_variation_data")
        )
    self.category_data = v = get("category_data")
    if v is not None:
        self.category_data = decode_loyalty_program_accrual_rule_category_data(v, (at, "category_data"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "accrual_type": ("accrual_type", False, plain),
    "points": ("points", False, refuse_float),
    "visit_data": ("visit_data", False, encode_later(__name__, "loyalty_program_accrual_rule_visit_data")),
    "spend_data": ("spend_data", False, encode_later(__name__, "loyalty_program_accrual_rule_spend_data")),
    "item_variation_data": (
        "item_variation_data",
        False,
        encode_later(__name__, "loyalty_program_accrual_rule_item_variation_data"),
    ),
    "category_data": (
        "category_data",
        False,
        encode_later(__name__, "loyalty_program_accrual_rule_category_data"),
    ),
}

encode = object_encoder(LoyaltyProgramAccrualRule, _FIELDS)
