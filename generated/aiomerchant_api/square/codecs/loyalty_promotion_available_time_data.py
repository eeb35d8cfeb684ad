"""The codec of LoyaltyPromotionAvailableTimeData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, full_date, list_of, mismatch, new, object_encoder, plain, string
from ..models.loyalty_promotion_available_time_data import LoyaltyPromotionAvailableTimeData

_time_periods = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionAvailableTimeData")
    get = data.get
    self: Any = new(LoyaltyPromotionAvailableTimeData)
    self.start_date = v = get("start_date")
    if v is not None or "start_date" in data:
        self.start_date = full_date(v, at, "start_date")
    self.end_date = v = get("end_date")
    if v is not None or "end_date" in data:
        self.end_date = full_date(v, at, "end_date")
    self.time_periods = _time_periods(get("time_periods"), at, "time_periods")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_date": ("start_date", False, plain),
    "end_date": ("end_date", False, plain),
    "time_periods": ("time_periods", False, plain),
}

encode = object_encoder(LoyaltyPromotionAvailableTimeData, _FIELDS)
