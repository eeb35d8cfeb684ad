"""The codec of LoyaltyProgramAccrualRuleVisitData.

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
)

from ..models.loyalty_program_accrual_rule_visit_data import LoyaltyProgramAccrualRuleVisitData

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyProgramAccrualRuleVisitData")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_minimum_amount_money, v_tax_mode = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_minimum_amount_money, v_tax_mode = _values(known)
    self: Any = new(LoyaltyProgramAccrualRuleVisitData)
    self.minimum_amount_money = (
        None
        if v_minimum_amount_money is None
        else decode_money(v_minimum_amount_money, (at, "minimum_amount_money"))
    )
    self.tax_mode = v_tax_mode
    if v_tax_mode.__class__ is not str:
        self.tax_mode = mismatch(v_tax_mode, at, "tax_mode", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "minimum_amount_money": ("minimum_amount_money", False, encode_later(__name__, "money")),
    "tax_mode": ("tax_mode", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyProgramAccrualRuleVisitData, _FIELDS)
