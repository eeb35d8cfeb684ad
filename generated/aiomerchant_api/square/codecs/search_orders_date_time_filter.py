"""The codec of SearchOrdersDateTimeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.search_orders_date_time_filter import SearchOrdersDateTimeFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersDateTimeFilter")
    get = data.get
    self: Any = new(SearchOrdersDateTimeFilter)
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = decode_time_range(v, (at, "created_at"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = decode_time_range(v, (at, "updated_at"))
    self.closed_at = v = get("closed_at")
    if v is not None:
        self.closed_at = decode_time_range(v, (at, "closed_at"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
    "updated_at": ("updated_at", False, encode_later(__name__, "time_range")),
    "closed_at": ("closed_at", False, encode_later(__name__, "time_range")),
}

encode = object_encoder(SearchOrdersDateTimeFilter, _FIELDS)
