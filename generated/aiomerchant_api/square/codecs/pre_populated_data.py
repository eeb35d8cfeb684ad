"""The codec of PrePopulatedData.

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

from ..models.pre_populated_data import PrePopulatedData

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PrePopulatedData")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_buyer_email, v_buyer_phone_number, v_buyer_address = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_buyer_email, v_buyer_phone_number, v_buyer_address = _values(known)
    self: Any = new(PrePopulatedData)
    self.buyer_email = v_buyer_email
    if v_buyer_email.__class__ is not str and v_buyer_email is not None:
        self.buyer_email = mismatch(v_buyer_email, at, "buyer_email", "string")
    self.buyer_phone_number = v_buyer_phone_number
    if v_buyer_phone_number.__class__ is not str and v_buyer_phone_number is not None:
        self.buyer_phone_number = mismatch(v_buyer_phone_number, at, "buyer_phone_number", "string")
    self.buyer_address = (
        None if v_buyer_address is None else decode_address(v_buyer_address, (at, "buyer_address"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buyer_email": ("buyer_email", False, refuse_float),
    "buyer_phone_number": ("buyer_phone_number", False, refuse_float),
    "buyer_address": ("buyer_address", False, encode_later(__name__, "address")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PrePopulatedData, _FIELDS)
