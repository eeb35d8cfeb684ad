"""The codec of LoyaltyProgramAccrualRule.

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
    mismatch,
    new,
    object_encoder,
    plain,
    whole,
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
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_accrual_type, v_points, v_visit_data, v_spend_data, v_item_variation_data, v_category_data = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_accrual_type, v_points, v_visit_data, v_spend_data, v_item_variation_data, v_category_data = (
            _values(known)
        )
    self: Any = new(LoyaltyProgramAccrualRule)
    self.accrual_type = v_accrual_type
    if v_accrual_type.__class__ is not str:
        self.accrual_type = mismatch(v_accrual_type, at, "accrual_type", "string")
    self.points = v_points
    if v_points.__class__ is not int and v_points is not None:
        self.points = mismatch(v_points, at, "points", "integer")
    self.visit_data = (
        None
        if v_visit_data is None
        else decode_loyalty_program_accrual_rule_visit_data(v_visit_data, (at, "visit_data"))
    )
    self.spend_data = (
        None
        if v_spend_data is None
        else decode_loyalty_program_accrual_rule_spend_data(v_spend_data, (at, "spend_data"))
    )
    self.item_variation_data = (
        None
        if v_item_variation_data is None
        else decode_loyalty_program_accrual_rule_item_variation_data(
            v_item_variation_data, (at, "item_variation_data")
        )
    )
    self.category_data = (
        None
        if v_category_data is None
        else decode_loyalty_program_accrual_rule_category_data(v_category_data, (at, "category_data"))
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "accrual_type": ("accrual_type", False, plain),
    "points": ("points", False, whole),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramAccrualRule, _FIELDS)
