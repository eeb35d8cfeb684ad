"""The codec of ShippingFee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.shipping_fee import ShippingFee

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShippingFee")
    get = data.get
    self: Any = new(ShippingFee)
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.charge = decode_money(get("charge"), (at, "charge"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "charge": ("charge", False, encode_later(__name__, "money")),
}

encode = object_encoder(ShippingFee, _FIELDS)
