"""The codec of LoyaltyProgramAccrualRuleSpendData.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.loyalty_program_accrual_rule_spend_data import LoyaltyProgramAccrualRuleSpendData

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_excluded_category_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleSpendData")
    get = data.get
    self: Any = new(LoyaltyProgramAccrualRuleSpendData)
    self.amount_money = decode_money(get("amount_money"), (at, "amount_money"))
    self.excluded_category_ids = v = get("excluded_category_ids")
    if v is not None:
        self.excluded_category_ids = _excluded_category_ids(v, at, "excluded_category_ids")
    self.excluded_item_variation_ids = v = get("excluded_item_variation_ids")
    if v is not None:
        self.excluded_item_variation_ids = _excluded_category_ids(v, at, "excluded_item_variation_ids")
    self.tax_mode = v = get("tax_mode")
    if v.__class__ is not str:
        self.tax_mode = mismatch(v, at, "tax_mode", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "excluded_category_ids": ("excluded_category_ids", False, plain),
    "excluded_item_variation_ids": ("excluded_item_variation_ids", False, plain),
    "tax_mode": ("tax_mode", False, plain),
}

encode = object_encoder(LoyaltyProgramAccrualRuleSpendData, _FIELDS)
