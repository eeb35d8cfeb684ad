"""The codec of ShippingFee.

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
    refuse_float,
)

from ..models.shipping_fee import ShippingFee

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShippingFee")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_name, v_charge = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_charge = _values(known)
    self: Any = new(ShippingFee)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.charge = decode_money(v_charge, (at, "charge"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "charge": ("charge", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ShippingFee, _FIELDS)
