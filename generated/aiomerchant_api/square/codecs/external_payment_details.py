"""The codec of ExternalPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.external_payment_details import ExternalPaymentDetails

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ExternalPaymentDetails")
    get = data.get
    self: Any = new(ExternalPaymentDetails)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.source = v = get("source")
    if v.__class__ is not str:
        self.source = mismatch(v, at, "source", "string")
    self.source_id = v = get("source_id")
    if v.__class__ is not str and (v is not None):
        self.source_id = mismatch(v, at, "source_id", "string")
    self.source_fee_money = v = get("source_fee_money")
    if v is not None:
        self.source_fee_money = decode_money(v, (at, "source_fee_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "source": ("source", False, plain),
    "source_id": ("source_id", False, plain),
    "source_fee_money": ("source_fee_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(ExternalPaymentDetails, _FIELDS)
