"""The codec of ModifierLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.modifier_location_overrides import ModifierLocationOverrides

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ModifierLocationOverrides")
    get = data.get
    self: Any = new(ModifierLocationOverrides)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.price_money = v = get("price_money")
    if v is not None:
        self.price_money = decode_money(v, (at, "price_money"))
    self.sold_out = v = get("sold_out")
    if v.__class__ is not bool and (v is not None or "sold_out" in data):
        self.sold_out = mismatch(v, at, "sold_out", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "sold_out": ("sold_out", False, plain),
}

encode = object_encoder(ModifierLocationOverrides, _FIELDS)
