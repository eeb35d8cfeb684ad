"""The codec of OrderMoneyAmounts.

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
)

from ..models.order_money_amounts import OrderMoneyAmounts

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderMoneyAmounts")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_total_money, v_tax_money, v_discount_money, v_tip_money, v_service_charge_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_total_money, v_tax_money, v_discount_money, v_tip_money, v_service_charge_money = _values(known)
    self: Any = new(OrderMoneyAmounts)
    self.total_money = None if v_total_money is None else decode_money(v_total_money, (at, "total_money"))
    self.tax_money = None if v_tax_money is None else decode_money(v_tax_money, (at, "tax_money"))
    self.discount_money = (
        None if v_discount_money is None else decode_money(v_discount_money, (at, "discount_money"))
    )
    self.tip_money = None if v_tip_money is None else decode_money(v_tip_money, (at, "tip_money"))
    self.service_charge_money = (
        None
        if v_service_charge_money is None
        else decode_money(v_service_charge_money, (at, "service_charge_money"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "tax_money": ("tax_money", False, encode_later(__name__, "money")),
    "discount_money": ("discount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "service_charge_money": ("service_charge_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderMoneyAmounts, _FIELDS)
