"""The codec of OrderReturnTip.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.order_return_tip import OrderReturnTip

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReturnTip")
    get = data.get
    self: Any = new(OrderReturnTip)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.applied_money = v = get("applied_money")
    if v is not None or "applied_money" in data:
        self.applied_money = decode_money(v, (at, "applied_money"))
    self.source_tender_uid = v = get("source_tender_uid")
    if v.__class__ is not str and (v is not None):
        self.source_tender_uid = mismatch(v, at, "source_tender_uid", "string")
    self.source_tender_id = v = get("source_tender_id")
    if v.__class__ is not str and (v is not None):
        self.source_tender_id = mismatch(v, at, "source_tender_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "applied_money": ("applied_money", False, encode_later(__name__, "money")),
    "source_tender_uid": ("source_tender_uid", False, plain),
    "source_tender_id": ("source_tender_id", False, plain),
}

encode = object_encoder(OrderReturnTip, _FIELDS)
