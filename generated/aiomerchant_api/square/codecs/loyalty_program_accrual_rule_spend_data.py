"""The codec of LoyaltyProgramAccrualRuleSpendData.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.loyalty_program_accrual_rule_spend_data import LoyaltyProgramAccrualRuleSpendData

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_decode_excluded_category_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleSpendData")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_amount_money, v_excluded_category_ids, v_excluded_item_variation_ids, v_tax_mode = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_money, v_excluded_category_ids, v_excluded_item_variation_ids, v_tax_mode = _values(known)
    self: Any = new(LoyaltyProgramAccrualRuleSpendData)
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.excluded_category_ids = (
        None
        if v_excluded_category_ids is None
        else _decode_excluded_category_ids(v_excluded_category_ids, at, "excluded_category_ids")
    )
    self.excluded_item_variation_ids = (
        None
        if v_excluded_item_variation_ids is None
        else _decode_excluded_category_ids(v_excluded_item_variation_ids, at, "excluded_item_variation_ids")
    )
    self.tax_mode = v_tax_mode
    if v_tax_mode.__class__ is not str:
        self.tax_mode = mismatch(v_tax_mode, at, "tax_mode", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "excluded_category_ids": ("excluded_category_ids", False, encode_list_of(refuse_float)),
    "excluded_item_variation_ids": ("excluded_item_variation_ids", False, encode_list_of(refuse_float)),
    "tax_mode": ("tax_mode", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramAccrualRuleSpendData, _FIELDS)
