"""The codec of OrderMoneyAmounts.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.order_money_amounts import OrderMoneyAmounts

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderMoneyAmounts")
    get = data.get
    self: Any = new(OrderMoneyAmounts)
    self.total_money = v = get("total_money")
    if v is not None:
        self.total_money = decode_money(v, (at, "total_money"))
    self.tax_money = v = get("tax_money")
    if v is not None:
        self.tax_money = decode_money(v, (at, "tax_money"))
    self.discount_money = v = get("discount_money")
    if v is not None:
        self.discount_money = decode_money(v, (at, "discount_money"))
    self.tip_money = v = get("tip_money")
    if v is not None:
        self.tip_money = decode_money(v, (at, "tip_money"))
    self.service_charge_money = v = get("service_charge_money")
    if v is not None:
        self.service_charge_money = decode_money(v, (at, "service_charge_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "total_money": ("total_money", False, encode_later(__name__, "money")),
    "tax_money": ("tax_money", False, encode_later(__name__, "money")),
    "discount_money": ("discount_money", False, encode_later(__name__, "money")),
    "tip_money": ("tip_money", False, encode_later(__name__, "money")),
    "service_charge_money": ("service_charge_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(OrderMoneyAmounts, _FIELDS)
