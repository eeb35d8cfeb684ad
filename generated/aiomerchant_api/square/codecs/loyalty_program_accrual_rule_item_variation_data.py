"""The codec of LoyaltyProgramAccrualRuleItemVariationData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.loyalty_program_accrual_rule_item_variation_data import (
    LoyaltyProgramAccrualRuleItemVariationData,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleItemVariationData")
    get = data.get
    self: Any = new(LoyaltyProgramAccrualRuleItemVariationData)
    self.item_variation_id = v = get("item_variation_id")
    if v.__class__ is not str:
        self.item_variation_id = mismatch(v, at, "item_variation_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_variation_id": ("item_variation_id", False, plain),
}

encode = object_encoder(LoyaltyProgramAccrualRuleItemVariationData, _FIELDS)
