"""The codec of LoyaltyEventDateTimeFilter.

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
)

from ..models.loyalty_event_date_time_filter import LoyaltyEventDateTimeFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventDateTimeFilter")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_created_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_created_at = _values(known)
    self: Any = new(LoyaltyEventDateTimeFilter)
    self.created_at = decode_time_range(v_created_at, (at, "created_at"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventDateTimeFilter, _FIELDS)
