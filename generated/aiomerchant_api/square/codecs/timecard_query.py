"""The codec of TimecardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.timecard_query import TimecardQuery

decode_timecard_filter: Decode = decode_later(
    __name__, "timecard_filter", globals(), "decode_timecard_filter"
)
decode_timecard_sort: Decode = decode_later(__name__, "timecard_sort", globals(), "decode_timecard_sort")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TimecardQuery")
    get = data.get
    self: Any = new(TimecardQuery)
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_timecard_filter(v, (at, "filter"))
    self.sort = v = get("sort")
    if v is not None:
        self.sort = decode_timecard_sort(v, (at, "sort"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "timecard_filter")),
    "sort": ("sort", False, encode_later(__name__, "timecard_sort")),
}

encode = object_encoder(TimecardQuery, _FIELDS)
