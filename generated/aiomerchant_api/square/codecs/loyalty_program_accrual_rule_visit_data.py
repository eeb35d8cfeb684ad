"""The codec of LoyaltyProgramAccrualRuleVisitData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.loyalty_program_accrual_rule_visit_data import LoyaltyProgramAccrualRuleVisitData

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleVisitData")
    get = data.get
    self: Any = new(LoyaltyProgramAccrualRuleVisitData)
    self.minimum_amount_money = v = get("minimum_amount_money")
    if v is not None:
        self.minimum_amount_money = decode_money(v, (at, "minimum_amount_money"))
    self.tax_mode = v = get("tax_mode")
    if v.__class__ is not str:
        self.tax_mode = mismatch(v, at, "tax_mode", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "minimum_amount_money": ("minimum_amount_money", False, encode_later(__name__, "money")),
    "tax_mode": ("tax_mode", False, plain),
}

encode = object_encoder(LoyaltyProgramAccrualRuleVisitData, _FIELDS)
