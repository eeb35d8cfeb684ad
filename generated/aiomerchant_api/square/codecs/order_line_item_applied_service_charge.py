"""The codec of OrderLineItemAppliedServiceCharge.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderLineItemAppliedServiceCharge")
    get = data.get
    self: Any = new(OrderLineItemAppliedServiceCharge)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.service_charge_uid = v = get("service_charge_uid")
    if v.__class__ is not str:
        self.service_charge_uid = mismatch(v, at, "service_charge_uid", "string")
    self.applied_money = v = get("applied_money")
    if v is not None or "applied_money" in data:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "service_charge_uid": ("service_charge_uid", False, plain),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(OrderLineItemAppliedServiceCharge, _FIELDS)
