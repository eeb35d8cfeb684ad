"""The codec of SearchAvailabilityRequest.

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

from ..models.search_availability_request import SearchAvailabilityRequest

decode_search_availability_query: Decode = decode_later(
    __name__, "search_availability_query", globals(), "decode_search_availability_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchAvailabilityRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_query = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_query = _values(known)
    self: Any = new(SearchAvailabilityRequest)
    self.query = decode_search_availability_query(v_query, (at, "query"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "query": ("query", False, encode_later(__name__, "search_availability_query")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchAvailabilityRequest, _FIELDS)
