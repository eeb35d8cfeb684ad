"""The codec of ModifierLocationOverrides.

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
    refuse_float,
)

from ..models.modifier_location_overrides import ModifierLocationOverrides

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ModifierLocationOverrides")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_location_id, v_price_money, v_sold_out = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_price_money, v_sold_out = _values(known)
    self: Any = new(ModifierLocationOverrides)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.price_money = None if v_price_money is None else decode_money(v_price_money, (at, "price_money"))
    self.sold_out = v_sold_out
    if v_sold_out.__class__ is not bool and not (v_sold_out is None and "sold_out" not in data):
        self.sold_out = mismatch(v_sold_out, at, "sold_out", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "price_money": ("price_money", False, encode_later(__name__, "money")),
    "sold_out": ("sold_out", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ModifierLocationOverrides, _FIELDS)
