"""The codec of LoyaltyPromotionAvailableTimeData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    day,
    encode_list_of,
    full_date,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.loyalty_promotion_available_time_data import LoyaltyPromotionAvailableTimeData

_decode_time_periods = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionAvailableTimeData")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_start_date, v_end_date, v_time_periods = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_date, v_end_date, v_time_periods = _values(known)
    self: Any = new(LoyaltyPromotionAvailableTimeData)
    self.start_date = (
        None
        if v_start_date is None and "start_date" not in data
        else full_date(v_start_date, at, "start_date")
    )
    self.end_date = (
        None if v_end_date is None and "end_date" not in data else full_date(v_end_date, at, "end_date")
    )
    self.time_periods = _decode_time_periods(v_time_periods, at, "time_periods")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_date": ("start_date", False, day),
    "end_date": ("end_date", False, day),
    "time_periods": ("time_periods", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionAvailableTimeData, _FIELDS)
