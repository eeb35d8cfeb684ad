"""The codec of SearchOrdersDateTimeFilter.

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

from ..models.search_orders_date_time_filter import SearchOrdersDateTimeFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersDateTimeFilter")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_created_at, v_updated_at, v_closed_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_created_at, v_updated_at, v_closed_at = _values(known)
    self: Any = new(SearchOrdersDateTimeFilter)
    self.created_at = (
        None
        if v_created_at is None and "created_at" not in data
        else decode_time_range(v_created_at, (at, "created_at"))
    )
    self.updated_at = (
        None
        if v_updated_at is None and "updated_at" not in data
        else decode_time_range(v_updated_at, (at, "updated_at"))
    )
    self.closed_at = None if v_closed_at is None else decode_time_range(v_closed_at, (at, "closed_at"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
    "updated_at": ("updated_at", False, encode_later(__name__, "time_range")),
    "closed_at": ("closed_at", False, encode_later(__name__, "time_range")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersDateTimeFilter, _FIELDS)
