"""The codec of SearchVendorsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.search_vendors_request import SearchVendorsRequest

decode_search_vendors_request_filter: Decode = decode_later(
    __name__, "search_vendors_request_filter", globals(), "decode_search_vendors_request_filter"
)
decode_search_vendors_request_sort: Decode = decode_later(
    __name__, "search_vendors_request_sort", globals(), "decode_search_vendors_request_sort"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchVendorsRequest")
    get = data.get
    self: Any = new(SearchVendorsRequest)
    self.filter = v = get("filter")
    if v is not None or "filter" in data:
        self.filter = decode_search_vendors_request_filter(v, (at, "filter"))
    self.sort = v = get("sort")
    if v is not None or "sort" in data:
        self.sort = decode_search_vendors_request_sort(v, (at, "sort"))
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "search_vendors_request_filter")),
    "sort": ("sort", False, encode_later(__name__, "search_vendors_request_sort")),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchVendorsRequest, _FIELDS)
