"""The codec of LoyaltyProgramAccrualRuleCategoryData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.loyalty_program_accrual_rule_category_data import LoyaltyProgramAccrualRuleCategoryData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleCategoryData")
    get = data.get
    self: Any = new(LoyaltyProgramAccrualRuleCategoryData)
    self.category_id = v = get("category_id")
    if v.__class__ is not str:
        self.category_id = mismatch(v, at, "category_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category_id": ("category_id", False, plain),
}

encode = object_encoder(LoyaltyProgramAccrualRuleCategoryData, _FIELDS)
