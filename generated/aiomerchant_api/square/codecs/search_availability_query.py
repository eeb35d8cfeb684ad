"""The codec of SearchAvailabilityQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.search_availability_query import SearchAvailabilityQuery

decode_search_availability_filter: Decode = decode_later(
    __name__, "search_availability_filter", globals(), "decode_search_availability_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchAvailabilityQuery")
    get = data.get
    self: Any = new(SearchAvailabilityQuery)
    self.filter = decode_search_availability_filter(get("filter"), (at, "filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "search_availability_filter")),
}

encode = object_encoder(SearchAvailabilityQuery, _FIELDS)
