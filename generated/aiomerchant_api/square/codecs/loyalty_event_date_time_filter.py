"""The codec of LoyaltyEventDateTimeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_event_date_time_filter import LoyaltyEventDateTimeFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventDateTimeFilter")
    get = data.get
    self: Any = new(LoyaltyEventDateTimeFilter)
    self.created_at = decode_time_range(get("created_at"), (at, "created_at"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
}

encode = object_encoder(LoyaltyEventDateTimeFilter, _FIELDS)
