"""The codec of BusinessHours.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.business_hours import BusinessHours

decode_business_hours_period: Decode = decode_later(
    __name__, "business_hours_period", globals(), "decode_business_hours_period"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessHours")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_periods = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_periods = _values(known)
    self: Any = new(BusinessHours)
    if v_periods.__class__ is list:
        here = (at, "periods[]")
        self.periods = [decode_business_hours_period(item, here) for item in v_periods]
    elif v_periods is None:
        self.periods = None
    else:
        self.periods = mismatch(v_periods, at, "periods", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "periods": ("periods", False, encode_list_of(encode_later(__name__, "business_hours_period"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BusinessHours, _FIELDS)
