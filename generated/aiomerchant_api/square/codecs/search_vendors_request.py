"""The codec of SearchVendorsRequest.

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
    refuse_float,
)

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_filter, v_sort, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_filter, v_sort, v_cursor = _values(known)
    self: Any = new(SearchVendorsRequest)
    self.filter = (
        None
        if v_filter is None and "filter" not in data
        else decode_search_vendors_request_filter(v_filter, (at, "filter"))
    )
    self.sort = (
        None
        if v_sort is None and "sort" not in data
        else decode_search_vendors_request_sort(v_sort, (at, "sort"))
    )
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "search_vendors_request_filter")),
    "sort": ("sort", False, encode_later(__name__, "search_vendors_request_sort")),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchVendorsRequest, _FIELDS)
