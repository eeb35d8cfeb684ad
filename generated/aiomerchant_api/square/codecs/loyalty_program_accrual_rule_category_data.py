"""The codec of LoyaltyProgramAccrualRuleCategoryData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.loyalty_program_accrual_rule_category_data import LoyaltyProgramAccrualRuleCategoryData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleCategoryData")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_category_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_category_id = _values(known)
    self: Any = new(LoyaltyProgramAccrualRuleCategoryData)
    self.category_id = v_category_id
    if v_category_id.__class__ is not str:
        self.category_id = mismatch(v_category_id, at, "category_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category_id": ("category_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramAccrualRuleCategoryData, _FIELDS)
